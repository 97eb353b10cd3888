import fc from 'fast-check';
import { article } from '../../brief/article.ts';

const TEXT = article.text;

/** What is done to a text at a place of it. */
type Change = (text: string, at: number, length: number) => string;

const CHANGES: readonly Change[] = [
  (text, at, length) => text.slice(0, at) + text.slice(at + length),
  (text, at, length) => text.slice(0, at + length) + text.slice(at),
  (text, at, length) => text.slice(at, at + length) + text.slice(0, at),
  (text, at) => `${text.slice(0, at)}“${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}”${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}"${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}\n\n${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}. ${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}\u0301${text.slice(at)}`,
  (text, at, length) =>
    text.slice(0, at) + text.slice(at, at + length).toUpperCase() + text.slice(at + length),
  (text, at, length) =>
    text.slice(0, at) + text.slice(at, at + length).replaceAll('.', '') + text.slice(at + length),
];

const change = fc.tuple(fc.constantFrom(...CHANGES), fc.nat(1000), fc.integer({ min: 1, max: 120 }));

/** A stretch of the invented article, changed here and there. */
export const mutated: fc.Arbitrary<string> = fc
  .tuple(
    fc.nat(TEXT.length),
    fc.integer({ min: 20, max: 200 }),
    fc.array(change, { minLength: 1, maxLength: 6 }),
  )
  .map(([from, length, changes]) =>
    changes.reduce(
      (text, [apply, at, much]) => apply(text, Math.floor((at / 1000) * text.length), much).slice(0, 400),
      TEXT.slice(from, from + length),
    ),
  );
