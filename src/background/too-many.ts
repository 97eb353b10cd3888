/** The first of these, which have to go so that the rest have room. */
export function tooMany<K extends { size: number }>(list: readonly K[], most: number): K[] {
  let left = list.reduce((sum, { size }) => sum + size, 0);
  return list.filter(({ size }) => {
    const goes = left > most;
    if (goes) left -= size;
    return goes;
  });
}
