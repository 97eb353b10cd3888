import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A word as the treebank cuts them; “won’t” is two. */
export interface TreebankWord {
  /** Its place in the sentence's text. */
  start: number;
  end: number;
  /** Index of its head among the words, -1 for the root. */
  head: number;
  /** With its subtype. */
  relation: string;
  part: string;
}

export interface TreebankSentence {
  /** Name of its document. */
  document: string;
  text: string;
  words: TreebankWord[];
}

export type Half = 'train' | 'dev';
/** The English Web Treebank and GUM, in Universal Dependencies. */
export const TREEBANKS = ['ewt', 'gum'] as const;

export function readTreebank(data: string, name: string, half: Half): TreebankSentence[] {
  const file = gunzipSync(readFileSync(join(data, `eval/syntax/${name}.${half}.conllu.gz`))).toString('utf8');
  return readSentences(file);
}

/** The sentences of a file of CoNLL-U; one whose words are not those of its text is left out. */
export function readSentences(file: string): TreebankSentence[] {
  let document = '';
  return file.split('\n\n').flatMap((block) => {
    const lines = block.split('\n');
    const comment = (name: string): string | undefined =>
      lines.find((line) => line.startsWith(`# ${name} = `))?.slice(name.length + 5);
    document = comment('newdoc id') ?? document;
    const text = comment('text');
    const words = text === undefined ? undefined : wordsOf(lines, text);
    return text === undefined || words === undefined || words.length === 0 ? [] : [{ document, text, words }];
  });
}

function wordsOf(lines: readonly string[], text: string): TreebankWord[] | undefined {
  const words: TreebankWord[] = [];
  let from = 0;
  for (const [id = '', form = '', , part = '', , , head = '', relation = ''] of lines.map((l) =>
    l.split('\t'),
  )) {
    if (!/^\d+$/.test(id)) continue;
    const start = text.indexOf(form, from);
    if (start < 0) return undefined;
    from = start + form.length;
    words.push({ start, end: from, head: Number(head) - 1, relation, part });
  }
  return words;
}
