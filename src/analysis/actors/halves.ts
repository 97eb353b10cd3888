import { COUNTRIES } from '../lexicon/countries.ts';
import type { TextDocument } from '../text/document.ts';
import type { NameMention } from './mention.ts';
import { closesPhrase, usageOf } from './usage.ts';

/** Countries that news calls by their half of a peninsula once the other or they themselves have been named. */
const HALVES: Readonly<Record<string, string>> = { north: 'KP', south: 'KR' };

/** Adds "the North" and "the South" as names of the Koreas to an article that names one of them. */
export function withHalves(doc: TextDocument, names: readonly NameMention[]): NameMention[] {
  const { tokens } = doc;
  const start = names.find(({ key }) => key === 'country:KP' || key === 'country:KR')?.last;
  if (start === undefined) return [...names];
  const halves: NameMention[] = [];
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at];
    const code = token?.capital === true ? HALVES[token.lower] : undefined;
    if (token === undefined || code === undefined) continue;
    if (tokens[at - 1]?.lower !== 'the' || !closesPhrase(tokens[at + 1])) continue;
    const country = COUNTRIES.find((one) => one.code === code);
    if (country === undefined) continue;
    halves.push({
      span: [token.start, token.end],
      first: at,
      last: at + 1,
      type: 'country',
      use: usageOf(tokens, at, at + 1),
      key: `country:${country.code}`,
      name: country.name,
      side: country.code,
      wikidata: country.wikidata,
    });
  }
  const taken = new Set(halves.map(({ first }) => first));
  // A longer name that begins so ("the South’s unification ministry") stays whole.
  const long = new Set(names.filter(({ first, last }) => last - first > 1).map(({ first }) => first));
  return [
    ...names.filter(({ first, last }) => last - first > 1 || !taken.has(first)),
    ...halves.filter(({ first }) => !long.has(first)),
  ].sort((a, b) => a.span[0] - b.span[0]);
}
