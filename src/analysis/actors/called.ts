import type { TextDocument } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { looksFinite } from '../text/word-class.ts';
import type { Cluster } from './cluster.ts';
import { nounGender } from './gender.ts';
import type { NameMention } from './mention.ts';

/** Longest apposition or phrase before a name that is read for its noun. */
const PHRASE = 8;

/**
 * The common nouns by which the text introduces each person, for "the contractor": heads of appositions ("Juan Quispe,
 * a former contractor of the army,") and nouns right before the name ("the contractor Juan Quispe").
 */
export function nounsOfPeople(doc: TextDocument, clusters: readonly Cluster[]): Map<string, Cluster[]> {
  const called = new Map<string, Set<Cluster>>();
  for (const cluster of clusters) {
    if (cluster.type !== 'person') continue;
    for (const mention of cluster.mentions)
      for (const noun of [nounAfter(doc.tokens, mention), nounBefore(doc.tokens, mention)])
        if (noun !== undefined) called.set(noun, (called.get(noun) ?? new Set()).add(cluster));
  }
  return new Map([...called].map(([noun, people]) => [noun, [...people]]));
}

/**
 * "Jill Paris, an Australian woman,": names that no list knows are persons where an apposition says so by a noun that tells
 * a gender, whatever their words look like.
 */
export function withIntroduced(doc: TextDocument, names: readonly NameMention[]): NameMention[] {
  return names.map((mention) => {
    const { type, key, span, first, last, name } = mention;
    const unlisted = key === undefined || key.startsWith('named:');
    if (type === 'person' || !unlisted || last - first < 2) return mention;
    const gender = nounGender(nounAfter(doc.tokens, mention) ?? '');
    return gender === undefined
      ? mention
      : { type: 'person', use: 'party', span, first, last, name, side: null, wikidata: null, gender };
  });
}

/** "…, a former contractor of the army,": the last word before a preposition, a relative clause or the closing comma. */
function nounAfter(tokens: readonly Token[], { last }: NameMention): string | undefined {
  if (tokens[last]?.text !== ',' || !/^(?:an?|the)$/.test(tokens[last + 1]?.lower ?? '')) return undefined;
  for (let at = last + 2; at < last + 2 + PHRASE; at++) {
    const next = tokens[at + 1];
    const token = tokens[at];
    if (token === undefined || !token.word || looksFinite(token)) return undefined;
    if (next === undefined || !next.word || /^(?:of|who|whose|for|at|from|in|with|and|on)$/.test(next.lower))
      return isNoun(token) ? token.lower : undefined;
  }
  return undefined;
}

/** "former contractor Juan Quispe", "actress Maria Costa". */
function nounBefore(tokens: readonly Token[], { first }: NameMention): string | undefined {
  const token = tokens[first - 1];
  return token !== undefined && isNoun(token) && NOUN_OF_PERSON.test(token.lower) ? token.lower : undefined;
}

/** Endings of nouns for people by what they do; before a name only these are taken for its noun. */
const NOUN_OF_PERSON = /(?:[^aeiou]er|[aeiou]er|or|ist|ian|ant|ent|man|woman|ress|ee|chief)$/;

const isNoun = (token: Token): boolean =>
  token.word && !token.capital && /^\p{L}{4,}$/u.test(token.text) && !/(?:ly|ing|ed|s)$/.test(token.lower);
