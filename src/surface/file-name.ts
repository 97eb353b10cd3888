const LONGEST = 60;

/** A name for a file about an article: the words of its title, which every system takes. */
export function fileName(title: string, ending: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  const stem = (words ?? []).join('-').slice(0, LONGEST).replace(/-+$/, '');
  return `${stem === '' ? 'attache' : stem}.${ending}`;
}
