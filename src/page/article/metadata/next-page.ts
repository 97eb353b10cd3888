const PAGE_COUNT = /\bpage \d{1,3} of \d{1,3}\b/i;
const PAGE_PARAMETERS = ['page', 'p', 'pg', 'pagenum'];

/** Whether the page says that the article goes on on a further page. "Next story" links lead to another article. */
export function hasNextPage(doc: Document): boolean {
  return Array.from(doc.querySelectorAll('link[rel~="next"][href], a[rel~="next"][href]')).some((link) => {
    const box = link.closest('nav, ul, ol, div, p');
    if (box && box.textContent.length < 200 && PAGE_COUNT.test(box.textContent)) return true;
    return isNextPageOf(link.getAttribute('href') ?? '', doc.baseURI);
  });
}

/**
 * Whether an address is that of a further page of the text at another: the same path with a page's number added to it
 * or to its query. An invalid address is not.
 */
export function isNextPageOf(next: string, own: string): boolean {
  if (!URL.canParse(next, own)) return false;
  const there = new URL(next, own);
  const here = new URL(own);
  if (there.origin !== here.origin) return false;
  const stem = here.pathname.replace(/\/+$/, '').replace(/\.\w{2,5}$/, '');
  if (stem === '') return false;
  if (there.pathname === here.pathname) return PAGE_PARAMETERS.some((name) => there.searchParams.has(name));
  return (
    there.pathname.startsWith(stem) &&
    /^(?:\/|\/?(?:page|p)?[-_/]?)\d{1,3}(?:\.\w{2,5}|\/)?$/i.test(there.pathname.slice(stem.length))
  );
}
