import fc from 'fast-check';
import { KIND_WORD } from '../../../src/brief/labels.ts';
import type { ClaimKind, Span } from '../../../src/shared/analysis.ts';
import type { Change, Correction, Note, Place, Placed } from '../../../src/shared/notes.ts';
import { text } from './texts.ts';

// Whatever a reader may have written, on whatever text.

const words = text;
const offset = fc.nat(100_000);
const time = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());

const place: fc.Arbitrary<Place> = fc.record({
  exact: words.filter((one) => one !== ''),
  prefix: words,
  suffix: words,
  start: offset,
  end: offset,
});

const home = {
  url: fc.webUrl({ withQueryParameters: true }),
  title: words,
  span: fc.option(fc.tuple(offset, offset).map(([a, b]): Span => [a, b])),
};

const kinds = Object.keys(KIND_WORD) as ClaimKind[];

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.constant<Change>({ kind: 'hide' }),
  fc.option(words).map((name): Change => ({ kind: 'speaker', name })),
  fc.constantFrom(...kinds).map((to): Change => ({ kind: 'kind', to })),
);

export const note: fc.Arbitrary<Placed<Note>> = fc.record({
  ...home,
  id: fc.oneof(fc.uuid(), words),
  place,
  body: words,
  created: time,
  modified: time,
});

export const correction: fc.Arbitrary<Placed<Correction>> = fc.record({
  ...home,
  id: fc.oneof(fc.uuid(), words),
  of: fc.constantFrom('quote', 'claim', 'actor'),
  place,
  change,
  created: time,
});
