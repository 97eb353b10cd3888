/** The tab that `?tab=<id>` names; null where there is no such parameter or it is no tab id. */
export function namedTab(search: string): number | null {
  const id = new URLSearchParams(search).get('tab');
  return id !== null && /^\d{1,10}$/.test(id) ? Number(id) : null;
}
