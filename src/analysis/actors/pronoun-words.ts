import type { Token } from '../text/tokens.ts';
import { closesPhrase } from './usage.ts';

/** A third-person pronoun for one person, and its place in the clause as far as its form tells. */
export interface PersonalPronoun {
  gender: 'm' | 'f';
  form: 'subject' | 'object' | 'possessive' | 'reflexive';
}

const FORMS: Readonly<Record<string, PersonalPronoun>> = {
  he: { gender: 'm', form: 'subject' },
  him: { gender: 'm', form: 'object' },
  his: { gender: 'm', form: 'possessive' },
  himself: { gender: 'm', form: 'reflexive' },
  she: { gender: 'f', form: 'subject' },
  hers: { gender: 'f', form: 'possessive' },
  herself: { gender: 'f', form: 'reflexive' },
};

/** The word of a token without what is drawn together with it ("he'd", "they're", "I'm"), in lower case. */
export const pronounOf = ({ lower }: Token): string =>
  lower.includes("'") ? (/^(\p{L}+)'(?:d|ll|m|re|ve|s)$/u.exec(lower)?.[1] ?? lower) : lower;

/** The pronoun at token `at`; undefined where there is none, or in a form of address ("His Excellency"). */
export function personalPronoun(tokens: readonly Token[], at: number): PersonalPronoun | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const word = pronounOf(token);
  if (word !== 'her' && !Object.hasOwn(FORMS, word)) return undefined;
  if (/^(?:excellency|majesty|highness|holiness|eminence)$/.test(tokens[at + 1]?.lower ?? ''))
    return undefined;
  if (word === 'her') return { gender: 'f', form: closesPhrase(tokens[at + 1]) ? 'object' : 'possessive' };
  return FORMS[word];
}
