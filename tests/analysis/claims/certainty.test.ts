import { expect, test } from 'vitest';
import { certaintyOf } from '../../../src/analysis/claims/certainty.ts';
import { evidenceFor, indexRelations } from '../../../src/analysis/claims/evidence.ts';
import type { Sense } from '../../../src/analysis/claims/sense.ts';
import type { Relation } from '../../../src/analysis/models/attribution/relation.ts';
import type { Certainty, Span } from '../../../src/shared/analysis.ts';
import { read } from '../read.ts';

const TEXT = 'Juan Quispe said the ferry was lost.';
const { doc, clauses } = read(TEXT);
const CONTENT: Span = [TEXT.indexOf('the ferry'), TEXT.indexOf('.')];
const SAYS: Sense = { kind: 'statement', force: 'says', doubtful: false, fits: true };
const SAME: Relation = {
  anchor: 2,
  source: [0, 1],
  cue: [2],
  content: [3, 4, 5, 6],
  score: 4,
  speech: 6,
  certainty: 3,
};

function certainty(relations: readonly Relation[], sense = SAYS): Certainty | null {
  const [clause] = clauses;
  if (clause === undefined) throw new Error('the rules find nothing');
  return certaintyOf(
    doc,
    clause,
    CONTENT,
    sense,
    evidenceFor(doc, clause, CONTENT, indexRelations(relations)),
  );
}

test.each<[string, Certainty, Partial<Relation>[]]>([
  ['rule and reader agree, and the reader is certain', 'sure', [{}]],
  ['they agree, but the reader is less certain', 'likely', [{ certainty: 0 }]],
  ['the reader has another source', 'guess', [{ source: [4] }]],
  ['the reader has other words', 'guess', [{ content: [6] }]],
  ['the reader doubts it', 'guess', [{ certainty: -2 }]],
  ['the reader sees nothing, but the text says it plainly', 'likely', []],
])('%s: %s', (_name, level, changes) => {
  expect(certainty(changes.map((change) => ({ ...SAME, ...change })))).toBe(level);
});

test('a cue that mostly does something else counts only where the reader sees a report', () => {
  const doubtful = { ...SAYS, doubtful: true };
  expect(certainty([SAME], doubtful)).toBe('sure');
  expect(certainty([], doubtful)).toBeNull();
  expect(certainty([{ ...SAME, certainty: -2 }], doubtful)).toBeNull();
});

test('the same holds of words that a cue cannot govern', () => {
  const unfit = { ...SAYS, fits: false };
  expect(certainty([SAME], unfit)).toBe('sure');
  expect(certainty([], unfit)).toBeNull();
});
