/**
 * The index of the first for which `isSo` holds, their number where it holds for none; a binary search. It has to hold for all
 * behind one for which it holds.
 */
export function firstWhere<T>(all: readonly T[], isSo: (one: T) => boolean): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(all[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
