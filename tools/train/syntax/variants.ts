import { tokenize } from '../../../src/analysis/text/tokens.ts';
import { align, type Gold } from './align.ts';
import type { TreebankSentence } from './treebank.ts';

/** A sentence as the parser learns it. */
export interface Sample extends Gold {
  tokens: string[];
}

/** A sentence of the treebank in our tokens; undefined where they do not fit. */
export function sampleOf(sentence: TreebankSentence): Sample | undefined {
  const tokens = tokenize(sentence.text, 0, sentence.text.length);
  const gold = align(tokens, sentence);
  return gold === undefined ? undefined : { tokens: tokens.map(({ text }) => text), ...gold };
}

const ARTICLE = /^(?:the|an?)$/i;
const STOP = /^[.;]$/;
/** Words that headlines in title case leave small. */
const SMALL =
  /^(?:and|as|at|but|by|for|from|if|in|into|nor|of|off|on|or|over|per|so|the|to|up|via|vs|with|yet|an?)$/;

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** As a headline: no articles, no final stop, words with capitals. */
export function headline(sample: Sample): Sample {
  const leaf = (at: number): boolean => !sample.heads.includes(at);
  const end = sample.tokens.length - 1;
  const short = without(
    sample,
    (at, token) => leaf(at) && (ARTICLE.test(token) || (at === end && STOP.test(token))),
  );
  const tokens = short.tokens.map((token, at) => (at > 0 && SMALL.test(token) ? token : capitalised(token)));
  return { ...short, tokens };
}

/** Without capitals. */
export const lowerCased = (sample: Sample): Sample => ({
  ...sample,
  tokens: sample.tokens.map((token) => token.toLowerCase()),
});

/** Without some tokens that govern none; all of them where nothing would be left. */
function without(sample: Sample, leaves: (at: number, token: string) => boolean): Sample {
  const kept = [...sample.tokens.keys()].filter((at) => !leaves(at, sample.tokens[at] ?? ''));
  if (kept.length === 0) return sample;
  const place = new Map(kept.map((at, i) => [at, i]));
  const pick = <T>(list: readonly T[]): T[] => list.filter((_, at) => place.has(at));
  return {
    tokens: pick(sample.tokens),
    heads: pick(sample.heads).map((head) => place.get(head) ?? -1),
    relations: pick(sample.relations),
    parts: pick(sample.parts),
  };
}
