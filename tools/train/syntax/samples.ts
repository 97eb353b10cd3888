import { readDocument } from '../../../src/analysis/text/document.ts';
import { tokenize } from '../../../src/analysis/text/tokens.ts';
import { readUnlabelled } from '../attribution/unlabelled.ts';
import { align, type Gold } from './align.ts';
import { type Half, readTreebank, TREEBANKS, type TreebankSentence } from './treebank.ts';

/** A sentence in our tokens, with its grammar where that is known. */
export interface Sample {
  tokens: string[];
  gold?: Gold;
}

/** A sentence of the treebank in our tokens; undefined where they do not fit. */
export function sampleOf(sentence: TreebankSentence): Required<Sample> | undefined {
  const tokens = tokenize(sentence.text, 0, sentence.text.length);
  const gold = align(tokens, sentence);
  return gold === undefined ? undefined : { tokens: tokens.map(({ text }) => text), gold };
}

/** All sentences of one half of both treebanks. */
export const readSamples = (data: string, half: Half): Required<Sample>[] =>
  TREEBANKS.flatMap((name) => readTreebank(data, name, half).flatMap((sentence) => sampleOf(sentence) ?? []));

/** One news article in so many is taken. */
const SHARE = 3;
const SHORTEST = 5;
const LONGEST = 60;
/** Tables and captions have fewer words in small letters. */
const PROSE = 0.5;

/** Sentences of news that nobody has annotated. */
export function readNews(data: string): Sample[] {
  const articles = readUnlabelled(data).filter((_, i) => i % SHARE === 0);
  return articles.flatMap(({ text }) => {
    const { sentences, tokens } = readDocument(text, '');
    return sentences.flatMap(({ first, last }) => {
      const forms = tokens.slice(first, last).map((token) => token.text);
      const prose = forms.filter((form) => /^\p{Ll}/u.test(form)).length;
      const fits = forms.length >= SHORTEST && forms.length <= LONGEST && prose >= PROSE * forms.length;
      return fits ? [{ tokens: forms }] : [];
    });
  });
}
