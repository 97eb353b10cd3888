/** Scrolls what a range is in by so many pixels: the nearest scroller that moves it, which is the page as a rule. */
export function scrollRangeBy(range: Range, by: number): void {
  if (by <= 0) return;
  const { top } = range.getBoundingClientRect();
  for (const element of scrollersOf(range.startContainer)) {
    element.scrollBy({ top: by, behavior: 'instant' });
    if (range.getBoundingClientRect().top !== top) return;
  }
}

function* scrollersOf(node: Node): Iterable<Element> {
  let element = node instanceof Element ? node : node.parentElement;
  while (element && element !== document.documentElement && element !== document.body) {
    if (/auto|scroll/.test(getComputedStyle(element).overflowY)) yield element;
    element = element.parentElement;
  }
  if (document.scrollingElement) yield document.scrollingElement;
}
