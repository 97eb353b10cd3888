/**
 * The part of a URL that tells one page of a site from another: all of it but a fragment that only names a
 * place on the page. Fragments that begin with "/" or "!" are routes of applications and stay.
 */
export function addressOf(url: string): string {
  const [page = '', fragment] = url.split(/#(.*)/s, 2);
  return fragment !== undefined && /^[/!]/.test(fragment) ? url : page;
}
