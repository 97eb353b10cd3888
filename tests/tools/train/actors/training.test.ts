import { describe, expect, test } from 'vitest';
import { LABELS } from '../../../../src/analysis/models/labels.ts';
import { PhraseTable } from '../../../../src/analysis/models/phrase-table.ts';
import { createRecogniser } from '../../../../src/analysis/models/recogniser.ts';
import { readNameWeights } from '../../../../src/analysis/models/weights.ts';
import { WordTable } from '../../../../src/analysis/models/word-table.ts';
import { readDocument } from '../../../../src/analysis/text/document.ts';
import { trainAverage } from '../../../../tools/train/actors/average.ts';
import { bucketsOf } from '../../../../tools/train/actors/buckets.ts';
import { type LabelledDocument, labelText } from '../../../../tools/train/actors/corpus.ts';
import { type CrfWeights, trainCrf } from '../../../../tools/train/actors/crf.ts';
import { Encoder } from '../../../../tools/train/actors/encode.ts';
import { type Examples, makeExamples } from '../../../../tools/train/actors/examples.ts';
import type { FeatureIndex } from '../../../../tools/train/actors/feature-index.ts';
import { readOwnSentences } from '../../../../tools/train/actors/own-sentences.ts';
import { packWeights } from '../../../../tools/train/actors/pack.ts';
import { packLexicon } from '../../../../tools/train/actors/phrases.ts';
import { randomFrom, shuffle } from '../../../../tools/train/actors/random.ts';
import { firstReadings, inFirstHalf } from '../../../../tools/train/actors/second-pass.ts';

const PEOPLE = ['Ana Reis', 'Jo Hale', 'Karl Brandt', 'Amina Otieno', 'Juan Quispe', 'Henrik Dahl'];
const PLACES = ['Lima', 'Oslo', 'Nairobi', 'Geneva', 'Riyadh', 'Kiel'];
const LINES = PEOPLE.flatMap((person, i) => {
  const place = PLACES[i] ?? '';
  const other = PLACES[(i + 2) % PLACES.length] ?? '';
  return [
    `Minister [${person}](PER) flew to [${place}](LOC) on Monday.`,
    `Talks in [${other}](LOC) failed, [${person}](PER) said.`,
    `The [Bank of ${place}](ORG) and the envoy of [${other}](LOC) met [${person}](PER).`,
  ];
});
const corpus = (): LabelledDocument[] =>
  readOwnSentences(LINES.join('\n\n')).map((document) => labelText(document, 1));

const WORDS = { hashes: new Uint32Array(0), bytes: new Uint8Array(0) };
const PHRASES = packLexicon();
const encoder = (without: readonly string[] = []): Encoder =>
  new Encoder(
    new WordTable(bucketsOf(WORDS.hashes, 16), WORDS.bytes),
    new PhraseTable(bucketsOf(PHRASES.hashes, 16), PHRASES.kinds),
    without,
  );
const make = (
  documents = corpus(),
  without: readonly string[] = [],
): { examples: Examples; index: FeatureIndex } => makeExamples(documents, encoder(without), 2);

const OPTIONS = { seed: 7, iterations: 5, dropout: 0.2, rate: 0.1 };
const { examples, index } = make();
const packed = (weights: CrfWeights): Uint8Array => packWeights(WORDS, PHRASES, index.hashes, weights, 0.02);

describe('examples', () => {
  test('stretches hold tokens, tokens hold features that are numbered', () => {
    const { stretches, tokens, features, labels, weights, size } = examples;
    expect(stretches.length).toBe(weights.length + 1);
    expect([stretches[0], stretches.at(-1)]).toEqual([0, labels.length]);
    expect(tokens).toHaveLength(labels.length + 1);
    expect(size).toBe(index.hashes.length);
    const used = features.subarray(0, tokens.at(-1));
    expect(Math.max(...used)).toBe(size - 1);
    expect(Math.min(...used)).toBe(0);
    for (const starts of [stretches, tokens])
      for (let i = 1; i < starts.length; i++) expect(starts[i]).toBeGreaterThan(starts[i - 1] ?? 0);
    // Every name of the corpus is inside some stretch: persons, places and the banks with their three words.
    expect(labels.filter((label) => label > 0)).toHaveLength(PEOPLE.length * (2 + 1 + 1 + 2 + 3 + 1 + 2));
  });

  test('another order of the documents gives the same numbers', () => {
    const turned = make(corpus().reverse());
    expect(turned.index.hashes).toEqual(index.hashes);
    expect(turned.examples.features.length).toBe(examples.features.length);
    for (const hash of index.hashes) expect(turned.index.idOf(hash | 0)).toBe(index.idOf(hash | 0));
  });

  test('sentences to be skipped are context only', () => {
    const documents = corpus();
    for (const { sentences } of documents) for (const one of sentences) one.skip = true;
    expect(makeExamples(documents, encoder(), 2).examples.labels).toHaveLength(0);
  });

  test('a group that is left out has no features; one that there is not is refused', () => {
    expect(make(corpus(), ['runs']).index.size).toBeLessThan(index.size);
    expect(() => encoder(['walks'])).toThrow(RangeError);
  });
});

describe('training', () => {
  const weights = trainCrf(examples, OPTIONS);

  test('the loss falls with every round', () => {
    const losses: number[] = [];
    trainCrf(examples, { ...OPTIONS, dropout: 0 }, (loss) => losses.push(loss));
    expect(losses).toHaveLength(OPTIONS.iterations);
    for (const [i, loss] of losses.entries()) if (i > 0) expect(loss).toBeLessThan(losses[i - 1] ?? 0);
    expect(losses.at(-1)).toBeLessThan((losses[0] ?? 0) / 5);
    expect(losses.at(-1)).toBeGreaterThan(0);
  });

  test('the same seed gives the same bytes, another one others', () => {
    expect(packed(trainCrf(examples, OPTIONS))).toEqual(packed(weights));
    expect(packed(trainCrf(examples, { ...OPTIONS, seed: 8 }))).not.toEqual(packed(weights));
  });

  test('a weight of nothing teaches nothing', () => {
    const none = { ...examples, weights: new Float32Array(examples.weights.length) };
    const { features, transitions } = trainCrf(none, { ...OPTIONS, iterations: 1 });
    expect([...features, ...transitions].every((value) => value === 0)).toBe(true);
  });

  test('the weights find the names again, and new ones in their places', () => {
    const { recognise } = createRecogniser(readNameWeights(packed(weights)));
    const names = (text: string): string[] =>
      recognise(readDocument(text, ''))
        .flat()
        .map(({ start, end, type }) => `${text.slice(start, end)} ${type}`);
    for (const { text, spans } of readOwnSentences(LINES.join('\n\n')))
      expect(names(text)).toEqual(spans.map(([start, end, type]) => `${text.slice(start, end)} ${type}`));
    expect(names('Minister Rosa Sol flew to Accra on Monday.')).toEqual(['Rosa Sol PER', 'Accra LOC']);
  });

  test('the mean of several seeds', async () => {
    const { seed: _, ...options } = OPTIONS;
    const mean = await trainAverage(examples, options, [7, 8]);
    const other = trainCrf(examples, { ...OPTIONS, seed: 8 });
    for (const [i, weight] of mean.features.entries())
      expect(weight).toBeCloseTo(((weights.features[i] ?? 0) + (other.features[i] ?? 0)) / 2, 5);
    await expect(trainAverage(examples, options, [])).rejects.toThrow(RangeError);
  }, 30_000);

  test('first readings are for the half that was not learnt from', () => {
    const documents = corpus();
    const whole = encoder();
    const votesOf = firstReadings(documents, whole, index, weights);
    const halves = documents.map((document) => {
      const { sentences } = whole.document(document);
      const votes = votesOf(document, sentences);
      expect(votes === undefined).toBe(inFirstHalf(document));
      const [sentence] = sentences;
      if (votes === undefined || sentence === undefined) return 0;
      const at = sentence.words.findIndex(
        ({ text }, i) => i > 0 && PEOPLE.some((name) => name.startsWith(`${text} `)),
      );
      // Code 2000 and more: how the token itself was read, here as a person.
      if (at > 0) expect(votes.codesAt(sentence, at)[0]).toBeLessThan(2008);
      return 1;
    });
    expect(new Set(halves).size).toBe(2);
  });
});

describe('the lists of the lexicon', () => {
  test('are packed in order, each hash once, none without a kind or a longer phrase', () => {
    expect(PHRASES.kinds).toHaveLength(PHRASES.hashes.length);
    for (const [i, hash] of PHRASES.hashes.entries())
      if (i > 0) expect(hash).toBeGreaterThan(PHRASES.hashes[i - 1] ?? 0);
    expect(PHRASES.kinds.every((kind) => kind !== 0)).toBe(true);
  });
});

describe('random numbers', () => {
  test('a seed gives the same unsigned numbers of 32 bits', () => {
    const [a, b, c] = [randomFrom(7), randomFrom(7), randomFrom(8)];
    const numbers = Array.from({ length: 100 }, () => a());
    expect(numbers).toEqual(Array.from({ length: 100 }, () => b()));
    expect(numbers).not.toEqual(Array.from({ length: 100 }, () => c()));
    expect(numbers.every((n) => Number.isInteger(n) && n >= 0 && n < 2 ** 32)).toBe(true);
  });

  test('shuffling loses nothing', () => {
    const list = Array.from({ length: 50 }, (_, i) => i);
    const shuffled = [...list];
    shuffle(shuffled, randomFrom(3));
    expect(shuffled).not.toEqual(list);
    expect(shuffled.sort((a, b) => a - b)).toEqual(list);
  });
});

test('there are as many scores of moves as pairs of labels', () => {
  expect(trainCrf(examples, { ...OPTIONS, iterations: 0 }).transitions).toHaveLength(LABELS * LABELS);
});
