/** English function words that other languages written in Latin letters do not share in bulk. */
const ENGLISH = new Set(
  'the of and to in that is was for on with as by at from his her has have had be been were are an it not but they which this said will would who their its after about'.split(
    ' ',
  ),
);

/** Share of function words in English news runs from .33 to .48; French, German, Spanish, Indonesian stay below .12. */
const ENGLISH_SHARE = 0.2;
/** Enough for a steady share, few enough to cost nothing on a book. */
const SAMPLE = 6000;
/** Fewer words say nothing about a language; the page's own tag decides. */
const MIN_WORDS = 20;

/**
 * Whether the analysis can read this text: English by its function words, whatever the page's language tag says.
 * For text too short to tell, the BCP 47 tag decides; an empty tag counts as English.
 */
export function isEnglish(text: string, languageTag: string): boolean {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < MIN_WORDS) return languageTag === '' || /^en\b/i.test(languageTag);
  return words.filter((word) => ENGLISH.has(word)).length / words.length >= ENGLISH_SHARE;
}
