import { expect, test } from 'vitest';
import { IdIssuer } from '../../src/analysis/actors/ids.ts';
import { withoutDoubles } from '../../src/analysis/models/attribution/agreement.ts';
import type { Relation } from '../../src/analysis/models/attribution/relation.ts';
import { innerWords } from '../../src/analysis/quotes/form.ts';
import { readDocument } from '../../src/analysis/text/document.ts';
import { splitParagraphs } from '../../src/analysis/text/paragraphs.ts';
import { findStretches } from '../../src/analysis/text/quotation-marks.ts';
import { FAMILIES, textOf } from './inputs/families.ts';

const relation = (i: number): Relation => ({
  anchor: 10 * i,
  cue: [10 * i],
  source: [10 * i + 1],
  content: [10 * i + 2, 10 * i + 3, 10 * i + 4],
  score: 1,
  certainty: (i * 7919) % 1000,
  speech: 1,
});

const doubtful = FAMILIES['single marks that may close'] ?? (() => '');

/** What makes a thing of some size ready and gives what is to be timed. */
type Part = (size: number) => () => unknown;

// Each of these once went through everything that it had met before, once for each.
const PARTS: Readonly<Record<string, readonly [size: number, part: Part]>> = {
  'ids of one name': [
    1500,
    (size) => () => {
      const issuer = new IdIssuer();
      for (let i = 0; i < size; i++) issuer.issue('source', 'unnamed');
    },
  ],
  'relations without doubles': [
    2000,
    (size) => {
      const relations = Array.from({ length: size }, (_, i) => relation(i));
      return () => withoutDoubles(relations);
    },
  ],
  'single marks that may close': [
    8000,
    (size) => {
      const text = textOf(doubtful, size).replace('”', 'x');
      return () => findStretches(text, splitParagraphs(text));
    },
  ],
  'marks at the end of a quotation, and a letter': [
    4000,
    (size) => {
      const text = `“A${'’'.repeat(size)}x”`;
      const doc = { ...readDocument('', ''), text };
      return () => innerWords(doc, [0, text.length]);
    },
  ],
};

/** Eight times the size may take so many times as long: room for a busy machine, none for a square (64). */
const MOST = 24;
/** Less than this, in milliseconds, is not measured well enough to be multiplied. */
const LEAST = 2;

/** Milliseconds of the processor's time, the best of some. */
function timeOf(act: () => unknown): number {
  const runs = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    act();
    return process.cpuUsage(start).user / 1000;
  });
  return Math.min(...runs);
}

test.each(Object.entries(PARTS))(
  '%s take no more than their share',
  (_name, [size, part]) => {
    const short = Math.max(LEAST, timeOf(part(size)));
    expect(timeOf(part(8 * size))).toBeLessThan(MOST * short);
  },
  60_000,
);
