const BLOCKS =
  'address, article, aside, blockquote, br, dd, div, dl, dt, figure, footer, h1, h2, h3, h4, h5, h6, header, hr, li, main, ol, p, pre, section, table, td, th, tr, ul';

/** The words of an article given as markup, a line for each of its blocks, without captions of pictures: the gold has none. */
export function textOf(markup: string): string {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  for (const caption of body.querySelectorAll('figcaption')) caption.remove();
  for (const block of body.querySelectorAll(BLOCKS)) {
    block.before('\n');
    block.after('\n');
  }
  return body.textContent ?? '';
}
