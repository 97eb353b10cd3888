import { normalise } from '../text/white-space.ts';
import { openShadowRoots } from '../tree/shadow-roots.ts';
import { sameHeadline } from './headline.ts';

/** A headline as a reader sees it. */
export interface ShownHeadline {
  text: string;
  /** The element that it stands in. */
  element: Element;
}

/** No headline is longer; longer text is not worth comparing. */
const LONGEST_HEADLINE = 300;
/** White space and dashes may be spelt longer in one of two equal headlines, in letters. */
const LENGTH_SLACK = 24;
/** Where text is no headline. */
const ELSEWHERE = 'a, script, style, noscript, nav, template';

/**
 * The first top heading, else the first stretch of text outside links, that is one of the candidates; also in open
 * shadow roots, where nothing else is found. Null where none is shown.
 */
export function shownHeadline(doc: Document, candidates: readonly string[]): ShownHeadline | null {
  if (candidates.length === 0) return null;
  const isCandidate = (text: string): boolean =>
    candidates.some(
      (candidate) =>
        Math.abs(candidate.length - text.length) <= LENGTH_SLACK && sameHeadline(candidate, text),
    );
  const shortest = Math.min(...candidates.map(({ length }) => length)) - LENGTH_SLACK;
  return (
    inHeadings(doc, isCandidate) ??
    (mayStandIn(doc.body, candidates) ? inText(doc.body, shortest, isCandidate) : null) ??
    openShadowRoots(doc).reduce<ShownHeadline | null>(
      (found, root) => found ?? inHeadings(root, isCandidate),
      null,
    )
  );
}

/** A headline's longest stretch of plain words reads the same however its marks and spaces are spelt. */
const PLAIN = /[A-Za-z0-9]+(?: [A-Za-z0-9]+)*/g;

function mayStandIn(body: Element, candidates: readonly string[]): boolean {
  const { textContent } = body;
  return candidates.some((candidate) => {
    const stretches = candidate.match(PLAIN) ?? [];
    const [longest = ''] = stretches.sort((a, b) => b.length - a.length);
    const [first = '', second = ''] = longest.split(' ');
    return textContent.includes(`${first} ${second}`.trim());
  });
}

function inHeadings(root: ParentNode, isCandidate: (text: string) => boolean): ShownHeadline | null {
  for (const element of root.querySelectorAll('h1')) {
    const text = normalise(element.textContent);
    if (isCandidate(text)) return { text, element };
  }
  return null;
}

function inText(
  body: Element,
  shortest: number,
  isCandidate: (text: string) => boolean,
): ShownHeadline | null {
  const nodes = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    const { nodeValue, parentElement } = nodes.currentNode;
    if (!nodeValue || nodeValue.length < shortest || nodeValue.length > LONGEST_HEADLINE) continue;
    if (parentElement && isCandidate(nodeValue.trim()) && !parentElement.closest(ELSEWHERE))
      return { text: normalise(nodeValue), element: parentElement };
  }
  return null;
}
