/** What belongs to one address together, in the order given. */
export function byAddress<T extends { url: string }>(all: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(one.url);
    if (group) group.push(one);
    else groups.set(one.url, [one]);
  }
  return groups;
}
