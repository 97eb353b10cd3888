import { givenOf } from '../../../brief/model/given.ts';
import { givenParts, type Speech, withheldWords } from '../../../brief/phrases.ts';
import type { Source } from './source.ts';

/** What the article tells of an unnamed source and what it keeps back, in one line; null for any other actor. */
export function toldOf(
  { article, analysis }: Pick<Source, 'article' | 'analysis'>,
  id: string,
  speech: Speech,
): string | null {
  const source = analysis.unnamed?.find(({ actor }) => actor === id);
  if (!source) return null;
  const { given, withheld } = givenOf(article.text, source);
  const words = given
    .map((one) => {
      const { label, words } = givenParts(one, speech);
      return words === null ? label : speech.say('cardGiven', label, words);
    })
    .join(' · ');
  return [words && speech.say('cardTold', words), withheld.length > 0 && withheldWords(speech, withheld)]
    .filter(Boolean)
    .join('; ');
}
