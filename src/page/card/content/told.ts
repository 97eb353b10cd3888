import { FIELD_WORD } from '../../../brief/labels.ts';
import { givenOf } from '../../../brief/model/given.ts';
import { type Speech, withheldWords } from '../../../brief/phrases.ts';
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
    .map(({ field, line }) => speech.say('cardGiven', speech.say(FIELD_WORD[field]), line.text))
    .join(' · ');
  return [words && speech.say('cardTold', words), withheld.length > 0 && withheldWords(speech, withheld)]
    .filter(Boolean)
    .join('; ');
}
