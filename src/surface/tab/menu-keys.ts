/** Where a key moves the focus in an open menu of `count` items, from the one at `index`; null for every other key. */
export function movedTo(key: string, index: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (index + 1) % count;
    case 'ArrowUp':
      return (index - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** The next item after `index` whose words begin with a typed letter, round the end; null where there is none. */
export function typedTo(key: string, index: number, labels: readonly string[]): number | null {
  if ([...key].length !== 1 || key.trim() === '') return null;
  const letter = key.toLocaleLowerCase();
  for (let step = 1; step <= labels.length; step += 1) {
    const at = (index + step) % labels.length;
    if (labels[at]?.toLocaleLowerCase().startsWith(letter)) return at;
  }
  return null;
}
