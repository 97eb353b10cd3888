/** In characters: headlines are shorter, first paragraphs of reports are longer. */
const LONGEST = 140;
const SENTENCE_END = /[.?!:;…,]["'”’»)\]]*$/u;

/** A text with the headline that readers copy along with it, which is not part of the text. */
export interface Headed {
  /** Empty where there is none. */
  title: string;
  paragraphs: string[];
}

/** Takes the first paragraph for a headline where it is short, no sentence with a stop, and followed by a longer one. */
export function headed(paragraphs: readonly string[]): Headed {
  const [first = '', second = '', ...others] = paragraphs;
  const isHeadline =
    first !== '' &&
    first.length <= LONGEST &&
    second.length > first.length &&
    !first.startsWith('- ') &&
    !SENTENCE_END.test(first);
  return isHeadline
    ? { title: first, paragraphs: [second, ...others] }
    : { title: '', paragraphs: [...paragraphs] };
}
