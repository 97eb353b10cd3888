/** Page text must not become markup: what CommonMark could read as such in or at the start of a line is escaped. */
export const escapeMarkdown = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|&~]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');

export const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');
