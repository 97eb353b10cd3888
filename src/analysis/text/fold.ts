/** Letters that Unicode does not take apart into a letter and a mark. */
const WHOLE: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  ß: 'ss',
  ı: 'i',
  đ: 'd',
  Đ: 'D',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ə: 'e',
  Ə: 'E',
  þ: 'th',
  Þ: 'Th',
  ð: 'd',
  Ð: 'D',
};

/** A word as features see it: straight quotes, plain hyphens, no diacritics; its case stays. Never empty for a word. */
export function foldWord(word: string): string {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return foldWide(word);
  return word;
}

function foldWide(word: string): string {
  const folded = word
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚`´ʼʻ]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/…/g, '...')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁøØßıđĐæÆœŒəƏþÞðÐ]/g, (letter) => WHOLE[letter] ?? letter);
  return folded === '' ? word : folded;
}
