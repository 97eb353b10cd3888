import type { Headed } from './headline.ts';

/** Elements that show nothing of the text. */
const UNSHOWN = 'script, style, template, noscript, svg, nav, footer, [hidden]';
/** Elements whose text is a paragraph of its own. */
const BOXES = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DIV DL DT FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);

/**
 * The text of an HTML file: of its one article where it has one, else of all of it. The document is never shown, so
 * that nothing in it is run or loaded.
 */
export function htmlText(html: string): Headed {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  for (const element of doc.querySelectorAll(UNSHOWN)) element.remove();
  const articles = doc.querySelectorAll('article');
  const root = (articles.length === 1 ? articles[0] : doc.querySelector('main')) ?? doc.body;
  const heading = root.querySelector('h1') ?? doc.querySelector('h1');
  const title = oneLine(heading?.textContent ?? doc.title);
  heading?.remove();
  const paragraphs: string[] = [''];
  gather(root, paragraphs);
  return { title, paragraphs: paragraphs.map(oneLine).filter((words) => words !== '' && words !== '-') };
}

/** Adds the text below a node to the last paragraph, and begins a new one around every box. */
function gather(node: Node, paragraphs: string[]): void {
  if (node.nodeType === 3) {
    paragraphs.push(`${paragraphs.pop() ?? ''}${node.nodeValue ?? ''}`);
    return;
  }
  const isBox = BOXES.has(node.nodeName);
  if (node.nodeName === 'LI') paragraphs.push('- ');
  else if (isBox) paragraphs.push('');
  if (node.nodeName === 'BR') paragraphs.push(`${paragraphs.pop() ?? ''} `);
  for (const child of node.childNodes) gather(child, paragraphs);
  if (isBox) paragraphs.push('');
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
