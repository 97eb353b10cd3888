import { readSyntaxWeights } from '../../src/analysis/models/syntax/file.ts';
import { createParser } from '../../src/analysis/models/syntax/parser.ts';
import type { Relation } from '../../src/analysis/models/syntax/tree.ts';
import { readNameWeights } from '../../src/analysis/models/weights.ts';
import type { Sentence, TextDocument } from '../../src/analysis/text/document.ts';
import { tokenize } from '../../src/analysis/text/tokens.ts';
import { readWeights } from '../models.ts';
import { align } from '../train/syntax/align.ts';
import { readTreebank, type TreebankSentence } from '../train/syntax/treebank.ts';
import { table } from './markdown.ts';
import { Tally } from './syntax/tally.ts';

/** Those that tell what is said of a meeting. */
const TOLD: readonly Relation[] = [
  'nsubj',
  'nsubj:pass',
  'obj',
  'obl',
  'nmod',
  'advmod',
  'advcl',
  'acl',
  'xcomp',
  'ccomp',
  'conj',
  'case',
  'mark',
  'aux',
];

/** Trees of the treebanks' development halves, sentence by sentence, in our tokens. */
export function syntaxSection(data: string): string {
  const { names, syntax } = readWeights();
  const parser = createParser(readSyntaxWeights(syntax), readNameWeights(names).words);
  const tally = (
    sentences: readonly TreebankSentence[],
    writing = (sentence: TreebankSentence): TreebankSentence => sentence,
  ): Tally => {
    const counted = new Tally();
    for (const sentence of sentences.map(writing)) {
      const doc = documentOf(sentence);
      const gold = align(doc.tokens, sentence);
      const [only] = doc.sentences;
      if (gold !== undefined && only !== undefined) counted.add(gold, parser.parse(doc, only));
    }
    return counted;
  };
  const ewt = readTreebank(data, 'ewt', 'dev');
  const gum = readTreebank(data, 'gum', 'dev');
  const news = gum.filter(({ document }) => document.startsWith('GUM_news'));
  const both = [...ewt, ...gum];
  const all = tally(both);
  return [
    '## Syntax',
    'Heads (UAS), heads with their relation (LAS) and parts of speech in the development halves of the treebanks, in our tokens and the treebanks’ sentences, marks left out.',
    table(
      ['set', ...Tally.HEAD],
      [
        ['EWT dev', ...tally(ewt).cells()],
        ['GUM dev', ...tally(gum).cells()],
        ['its news', ...tally(news).cells()],
        ['both', ...all.cells()],
        ['both, no final mark', ...tally(both, withoutMark).cells()],
        ['both, in small letters', ...tally(both, inSmallLetters).cells()],
      ],
    ),
    'F1 of the relations that matter most, both sets, head and name:',
    table(TOLD, [TOLD.map((name) => all.relation(name))]),
  ].join('\n\n');
}

function documentOf({ text }: TreebankSentence): TextDocument {
  const tokens = tokenize(text, 0, text.length);
  const sentence: Sentence = {
    index: 0,
    span: [0, text.length],
    paragraph: 0,
    first: 0,
    last: tokens.length,
  };
  return { text, title: '', paragraphs: [], sentences: [sentence], tokens };
}

/** Without its last word, where that is a mark on which nothing hangs. */
function withoutMark(sentence: TreebankSentence): TreebankSentence {
  const { words, text } = sentence;
  const last = words.length - 1;
  const mark = words[last];
  if (mark?.part !== 'PUNCT' || last === 0 || words.some(({ head }) => head === last)) return sentence;
  return { ...sentence, text: text.slice(0, mark.start).trimEnd(), words: words.slice(0, -1) };
}

const inSmallLetters = (sentence: TreebankSentence): TreebankSentence => ({
  ...sentence,
  text: sentence.text.toLowerCase(),
});
