import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Token } from '../../../src/analysis/text/tokens.ts';

/** Parts of speech and grammatical relations of Universal Dependencies (Nivre and others 2020), version 2. */
const PARTS = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ');
const RELATIONS = (
  'acl advcl advmod amod appos aux case cc ccomp clf compound conj cop csubj dep det discourse dislocated expl fixed flat ' +
  'goeswith iobj list mark nmod nsubj nummod obj obl orphan parataxis punct reparandum root vocative xcomp'
).split(' ');
/** Head: none, then by distance to the left and to the right. */
const NEAR = 5;
const FAR = [8, 12, 20];

/** How many labels each of the three kinds has: part of speech, relation to the head, place of the head. */
export const SYNTAX_LABELS = [PARTS.length, RELATIONS.length, 2 * (NEAR + FAR.length + 1) + 1] as const;
/** A token of which nothing is known. */
export const UNKNOWN = 255;

interface Word {
  start: number;
  labels: [number, number, number];
}

/** A text with the grammar of its words. */
export interface Treebank {
  id: string;
  text: string;
  words: Word[];
}

/** Reads the training halves of the English Web Treebank and of GUM, article by article. */
export const readTreebanks = (data: string): Treebank[] =>
  ['ewt', 'gum'].flatMap((name) =>
    readConllu(gunzipSync(readFileSync(join(data, `eval/syntax/${name}.train.conllu.gz`))).toString('utf8')),
  );

/** Reads a file of CoNLL-U: `# text` lines give the text, `# newpar` and `# newdoc` its parts; words that the text has not are left out. */
export function readConllu(file: string): Treebank[] {
  const documents: Treebank[] = [];
  let opens = false;
  for (const block of file.split('\n\n')) {
    const lines = block.split('\n');
    const comment = (name: string): string | undefined =>
      lines.find((line) => line.startsWith(`# ${name}`))?.slice(name.length + 5);
    const id = comment('newdoc');
    if (id !== undefined) documents.push({ id, text: '', words: [] });
    opens = id !== undefined || comment('newpar') !== undefined;
    const text = comment('text');
    const document = documents.at(-1);
    if (text === undefined || document === undefined) continue;
    if (document.text !== '') document.text += opens ? '\n\n' : ' ';
    document.words.push(...wordsOf(lines, text, document.text.length));
    document.text += text;
  }
  return documents;
}

function wordsOf(lines: readonly string[], text: string, offset: number): Word[] {
  const rows = lines.map((line) => line.split('\t')).filter(([id = '']) => /^\d+$/.test(id));
  let from = 0;
  return rows.flatMap(([id = '', form = '', , part = '', , , head = '', relation = '']): Word[] => {
    const start = text.indexOf(form, from);
    if (start < 0) return [];
    from = start + form.length;
    const labels: Word['labels'] = [
      PARTS.indexOf(part),
      RELATIONS.indexOf(relation.split(':')[0] ?? ''),
      headPlace(Number(head) === 0 ? 0 : Number(head) - Number(id)),
    ];
    return labels.includes(-1) ? [] : [{ start: offset + start, labels }];
  });
}

/** 0 no head; 1 … to its left by distance, then to its right. */
function headPlace(distance: number): number {
  if (distance === 0) return 0;
  const size = Math.abs(distance);
  const far = FAR.filter((least) => size >= least).length;
  const bucket = size <= NEAR ? size : NEAR + 1 + far;
  return bucket + (distance > 0 ? NEAR + FAR.length + 1 : 0);
}

/** Three labels for each token of a document; {@link UNKNOWN} where no word begins with it. */
export function syntaxOf(tokens: readonly Token[], { words }: Treebank): Uint8Array {
  const labels = new Uint8Array(tokens.length * SYNTAX_LABELS.length).fill(UNKNOWN);
  const known = new Map(words.map((word) => [word.start, word.labels]));
  for (const [at, { start }] of tokens.entries()) {
    const own = known.get(start);
    if (own !== undefined) labels.set(own, at * SYNTAX_LABELS.length);
  }
  return labels;
}
