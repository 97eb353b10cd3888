import { createTextPositionSelectorMatcher, createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codePoints } from '../../../src/brief/exports/annotations/code-points.ts';
import { quoteSelector } from '../../../src/brief/exports/annotations/context.ts';
import type { PositionSelector, QuoteSelector } from '../../../src/brief/exports/annotations/model.ts';
import { annotationCollection } from '../../../src/brief/exports/annotations/write.ts';
import type { Span } from '../../../src/shared/analysis.ts';
import { analysis, article } from '../article.ts';
import { documentOf } from './dom.ts';
import { textAndSpan } from './texts.ts';

// Both selectors are followed by a library of others' (Apache Annotator), so that a misreading of the standard is not made twice.

/** Every place that a selector leads to in a text that lies in several text nodes. */
async function placesOf(
  pieces: readonly string[],
  selector: QuoteSelector | PositionSelector,
): Promise<Span[]> {
  const { scope, offsets } = documentOf(pieces);
  const matches =
    selector.type === 'TextQuoteSelector'
      ? createTextQuoteSelectorMatcher(selector)(scope)
      : createTextPositionSelectorMatcher(selector)(scope);
  const places: Span[] = [];
  for await (const range of matches) places.push(offsets(range));
  return places;
}

/** Paragraphs and what parts them, as a page would hold them. */
const pieces = (text: string): string[] => text.split(/(\n\n)/).filter((piece) => piece !== '');

const now = new Date('2031-02-05T08:00:00Z');

describe('another program finds every annotation at exactly its place', () => {
  const { items } = annotationCollection({ article, analysis, notes: [], corrections: [], now }).first;
  const place = codePoints(article.text);

  test('and there is one for each thing found', () => {
    const { quotes, claims, actors, encounters, positions } = analysis;
    const found =
      quotes.length +
      claims.length +
      actors.flatMap(({ mentions }) => mentions).length +
      encounters.flatMap(({ evidence, accounts }) => [...evidence, ...accounts]).length +
      positions.length +
      1;
    expect(items.length).toBe(found);
  });

  test.each(items.map((item) => [item.id, item] as const))('%s', async (_id, { target }) => {
    for (const selector of target.selector) {
      const [span, ...others] = await placesOf(pieces(article.text), selector);
      expect(others).toEqual([]);
      if (span === undefined) throw new Error('not found');
      const [quote, position] = target.selector;
      expect(quote).toMatchObject({ exact: article.text.slice(...span) });
      expect(position).toMatchObject({ start: place(span[0]), end: place(span[1]) });
    }
  });
});

describe('whatever the text', () => {
  test('the words with what stands around them lead to one place, the right one', async () => {
    await fc.assert(
      fc.asyncProperty(textAndSpan, async ({ text, span }) => {
        expect(await placesOf(pieces(text), quoteSelector(text, span))).toEqual([span]);
      }),
      { numRuns: 150 },
    );
  });

  test('so do the offsets in code points', async () => {
    await fc.assert(
      fc.asyncProperty(textAndSpan, async ({ text, span: [start, end] }) => {
        const point = codePoints(text);
        const selector: PositionSelector = {
          type: 'TextPositionSelector',
          start: point(start),
          end: point(end),
        };
        const [found] = await placesOf([text], selector);
        expect(found && text.slice(...found)).toBe(text.slice(start, end));
        expect(found?.[0]).toBe(start);
      }),
      { numRuns: 150 },
    );
  });
});

test.each([
  ['😀a', [0, 0, 1, 2]],
  ['a😀b', [0, 1, 1, 2, 3]],
  ['𝒜𝒜', [0, 0, 1, 1, 2]],
  ['é', [0, 1, 2]],
  ['\u{D83D}a', [0, 1, 2]],
  ['', [0]],
])('code points of %j', (text, expected) => {
  const point = codePoints(text);
  expect(expected.map((_point, offset) => point(offset))).toEqual(expected);
});

test('a selector’s context is no longer than it has to be, and cuts no character in two', () => {
  const text = `${'😀'.repeat(40)}word${'𝒜'.repeat(40)}`;
  const { prefix, suffix } = quoteSelector(text, [80, 84]);
  expect([prefix, suffix]).toEqual(['😀'.repeat(16), '𝒜'.repeat(16)]);
  const odd = quoteSelector(`${text.slice(0, 80)}xword${text.slice(84)}`, [81, 85]);
  expect(odd.prefix).toBe(`${'😀'.repeat(16)}x`);
});
