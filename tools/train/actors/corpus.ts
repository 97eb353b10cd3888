import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { BEGIN, END, ENTITY_TYPES, INSIDE, labelOf, SINGLE } from '../../../src/analysis/models/labels.ts';
import { nameTokens } from '../../../src/analysis/models/name-tokens.ts';
import { readDocument } from '../../../src/analysis/text/document.ts';
import { foldWord } from '../../../src/analysis/text/fold.ts';

/** A sentence of folded tokens with a label each (see `labels.ts`). */
export interface LabelledSentence {
  forms: string[];
  /** As many as there are forms. */
  labels: Uint8Array;
  /** Offsets of the tokens; empty where the text is not at hand. */
  starts: number[];
  ends: number[];
  /** Its labels are not to be trusted: it only counts as context of its document. */
  skip: boolean;
}

export interface LabelledDocument {
  id: string;
  sentences: LabelledSentence[];
  /** How much an error in it counts, 0 … 1. */
  weight: number;
}

const TYPES: readonly string[] = ENTITY_TYPES;

/** Number of a type by its name, or -1. */
const typeNumber = (name: string): number => TYPES.indexOf(name);

/** A document as the data has it: its text, and names with their offsets into it and their types. */
export interface MarkedText {
  id: string;
  text: string;
  spans: readonly (readonly [start: number, end: number, type: string, ...rest: unknown[]])[];
}

/**
 * Cuts a marked text as the extension would and lays its names over the tokens: a name has every token of which it holds
 * a part, and is two where a sentence ends inside it. Names of no known type, or that hold nothing, are left out; of two
 * that overlap the later one has its way, and what the earlier one loses breaks it.
 */
export function labelText({ id, text, spans }: MarkedText, weight: number): LabelledDocument {
  const doc = readDocument(text, '');
  const names = spans
    .map(([start, end, type]) => ({ start, end, type: typeNumber(type) }))
    .filter(({ start, end, type }) => type >= 0 && start < end);
  const sentences = doc.sentences.map((sentence) => {
    const { forms, starts, ends } = nameTokens(doc, sentence);
    const labels = new Uint8Array(forms.length);
    for (const { start, end, type } of names) {
      if (end <= sentence.span[0] || start >= sentence.span[1]) continue;
      const first = ends.findIndex((tokenEnd) => tokenEnd > start);
      if (first < 0) continue;
      let last = first;
      while (last < forms.length && (starts[last] ?? 0) < end) last++;
      if (last > first) lay(labels, first, last, type);
    }
    return { forms, labels, starts, ends, skip: false };
  });
  return { id, sentences, weight };
}

/** Labels tokens `[first, last)`, at least one, as a name. */
function lay(labels: Uint8Array, first: number, last: number, type: number): void {
  if (last - first === 1) labels[first] = labelOf(type, SINGLE);
  else
    for (let i = first; i < last; i++)
      labels[i] = labelOf(type, i === first ? BEGIN : i === last - 1 ? END : INSIDE);
}

/** Marked texts of a JSONL file, one a line. Throws where a line is no JSON. */
export const readMarked = (file: string): MarkedText[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): MarkedText => JSON.parse(line));

/**
 * News labelled by a vote of models (`silver.tsv.gz`): token, BIO label, offsets that are not used. Sentences without a
 * vote are labelled X and kept as context.
 */
export function readSilver(file: string, weight: number): LabelledDocument[] {
  const documents: LabelledDocument[] = [];
  let forms: string[] = [];
  let tags: string[] = [];
  const close = (): void => {
    if (forms.length > 0) documents.at(-1)?.sentences.push(fromTags(forms, tags));
    forms = [];
    tags = [];
  };
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
    if (line.startsWith('-DOC-\t')) {
      close();
      documents.push({ id: line.slice(6), sentences: [], weight });
    } else if (line === '') close();
    else {
      const [form = '', tag = 'O'] = line.split('\t');
      forms.push(foldWord(form));
      tags.push(tag);
    }
  }
  close();
  return documents;
}

function fromTags(forms: string[], tags: readonly string[]): LabelledSentence {
  const labels = new Uint8Array(forms.length);
  for (let at = 0; at < tags.length; ) {
    const tag = tags[at] ?? 'O';
    const type = typeNumber(tag.slice(2));
    if (type < 0) {
      at++;
      continue;
    }
    let last = at + 1;
    while (tags[last] === `I-${tag.slice(2)}`) last++;
    lay(labels, at, last, type);
    at = last;
  }
  return { forms, labels, starts: [], ends: [], skip: tags[0] === 'X' };
}
