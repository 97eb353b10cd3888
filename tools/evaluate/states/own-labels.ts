import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument, sentenceAt } from '../../../src/analysis/text/document.ts';
import type { Span, State } from '../../../src/shared/analysis.ts';
import { readArticles } from '../../train/attribution/corpus.ts';
import { readUnlabelled } from '../../train/attribution/unlabelled.ts';

/** A sentence of news with the word of meeting in it whose state we told by hand. */
export interface LabelledMeeting {
  text: string;
  subject: Span;
  state: State;
  /** A second state that a fair reader could give. */
  alt?: string;
}

const LABELS = new URL('labels.tsv', import.meta.url);
const POLNEAR = ['train', 'annotator-training', 'multi.train'];

/**
 * Our own labels: document, offset of the word, state, second state. They stand beside the texts, not with them; words that
 * are no meeting ("none") are left out. `data` is the folder that holds the texts.
 */
export function readOwnLabels(data: string): LabelledMeeting[] {
  const texts = new Map(
    [
      ...readUnlabelled(data),
      ...POLNEAR.flatMap((part) => readArticles(join(data, `eval/attribution/polnear.${part}.jsonl`))),
    ].map(({ id, text }) => [id, text]),
  );
  const documents = new Map<string, ReturnType<typeof readDocument>>();
  return readFileSync(LABELS, 'utf8')
    .trimEnd()
    .split('\n')
    .flatMap((line): LabelledMeeting[] => {
      const [place = '', state = '', alt] = line.split('\t');
      const cut = place.lastIndexOf(':');
      const id = place.slice(0, cut);
      const offset = Number(place.slice(cut + 1));
      const text = texts.get(id);
      if (text === undefined || !isState(state)) return [];
      const doc = documents.get(id) ?? readDocument(text, '');
      documents.set(id, doc);
      const sentence = sentenceAt(doc, offset);
      const word = doc.tokens.find(({ start }) => start === offset);
      if (sentence === undefined || word === undefined) return [];
      const from = sentence.span[0];
      return [
        {
          text: text.slice(...sentence.span),
          subject: [word.start - from, word.end - from],
          state,
          ...(alt === undefined ? {} : { alt }),
        },
      ];
    });
}

const STATES: readonly string[] = [
  'held',
  'under way',
  'scheduled',
  'planned',
  'proposed',
  'delayed',
  'cancelled',
  'broken off',
  'ruled out',
  'no plans',
  'uncertain',
] satisfies State[];

const isState = (word: string): word is State => STATES.includes(word);
