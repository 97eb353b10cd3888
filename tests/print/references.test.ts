import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { briefOf } from '../../src/brief/brief.ts';
import { markedText } from '../../src/print/marked.ts';
import { referencesOf } from '../../src/print/references.ts';
import type { Analysis, Span } from '../../src/shared/analysis.ts';
import { analysis, article, at } from '../brief/article.ts';

const brief = briefOf(article, analysis);

describe('references', () => {
  const { sentences, numberOf } = referencesOf(article.text, brief, [at('the spring')]);

  test('count the sentences in the order of the article, each once', () => {
    expect(sentences.map(({ number }) => number)).toEqual(sentences.map((_one, index) => index + 1));
    const starts = sentences.map(({ span }) => span[0]);
    expect(starts).toEqual([...new Set(starts)].toSorted((a, b) => a - b));
    for (const { text, span } of sentences) expect(text).toBe(article.text.slice(...span));
  });

  test('lead from every line of the brief to the sentence that holds it', () => {
    const lines = [
      ...brief.voices.flatMap((voice) => voice.lines),
      ...brief.meetings.flatMap(({ evidence, accounts }) => [
        ...evidence,
        ...accounts.map(({ line }) => line),
      ]),
      ...brief.timeline.past,
      ...brief.disagreements.flatMap(({ a, b }) => [a.line, b.line]),
    ];
    expect(lines.length).toBeGreaterThan(20);
    for (const { span, text } of lines) {
      const number = numberOf(span);
      expect(sentences.find((one) => one.number === number)?.text).toContain(text);
    }
  });

  test('lead from a note’s passage too, and nowhere from what is not in the text', () => {
    expect(sentences[(numberOf(at('the spring')) ?? 0) - 1]?.text).toMatch(/^A Velmoran diplomat/);
    expect(numberOf([0, 1_000_000])).toBeNull();
    expect(referencesOf(article.text, brief, [[5, 5]]).numberOf([5, 5])).toBeNull();
  });
});

describe('the article on paper', () => {
  const { sentences } = referencesOf(article.text, brief);

  test('has every mark on exactly its words, and every number once', () => {
    const paragraphs = markedText(article.text, analysis, sentences);
    const pieces = paragraphs.flat();
    const under = (mark: string) =>
      pieces.filter(({ marks }) => marks.some((one) => one === mark)).map(({ text }) => text);
    expect(under('quote').join('')).toBe(
      analysis.quotes.map(({ span }) => article.text.slice(...span)).join(''),
    );
    expect(under('unnamed')).toEqual(['A Velmoran diplomat']);
    expect(pieces.flatMap(({ sentence }) => sentence ?? [])).toEqual(sentences.map(({ number }) => number));
  });

  test('is the article, whatever is marked in it', () => {
    const span = fc.tuple(fc.integer({ min: -5, max: 2_000 }), fc.nat(2_000)).map(([a, b]): Span => [a, b]);
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
        const of: Analysis = {
          ...analysis,
          quotes: spans.map((one) => ({
            span: one,
            speaker: null,
            cue: null,
            form: 'direct',
            certainty: 'sure',
          })),
        };
        const paragraphs = markedText(article.text, of, sentences);
        expect(paragraphs.map((pieces) => pieces.map(({ text }) => text).join('')).join('\n\n')).toBe(
          article.text,
        );
      }),
    );
  });
});
