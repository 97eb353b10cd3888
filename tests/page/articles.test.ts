import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answered, type Entry, forgetRefusals, settle } from '../../src/page/articles.ts';
import { analysisOf, article, node } from './fakes.ts';

function settler() {
  let keys = 0;
  return (known: readonly Entry[], found: Parameters<typeof settle>[1], front: number | null = null) =>
    settle(known, found, front, () => ++keys);
}

const analysed = (entries: readonly Entry[]): Entry[] =>
  entries.reduce<readonly Entry[]>(
    (all, entry) =>
      answered(all, entry, { state: 'annotated', analysis: analysisOf(entry.found.article.text) }),
    entries,
  ) as Entry[];

describe('settle', () => {
  test.each<[string, Parameters<typeof article>, boolean, boolean]>([
    // how it comes again, the article, whether it keeps its key, whether its analysis
    ['the same', ['peace', node('root')], true, true],
    ['grown in its place', ['peace and more'], true, false],
    ['elsewhere and another', ['war', node('other'), node('other')], false, false],
  ])('%s', (_how, [text, root, stands], keepsKey, keepsAnalysis) => {
    const place = node('place');
    const texts = node('texts');
    const run = settler();
    const before = analysed(run([], [article('peace', place, texts)]));
    const [after] = run(before, [article(text, root ?? place, stands ?? texts)]);
    expect(after?.key === before[0]?.key).toBe(keepsKey);
    expect(after?.analysis != null).toBe(keepsAnalysis);
  });

  test('an article that grows beside another keeps its key though both stand in one place', () => {
    const root = node('root');
    const texts = [node('a'), node('b')];
    const run = settler();
    const before = run([], [article('a', root, texts[0]), article('b', root, texts[1])]);
    const after = run(before, [article('a', root, texts[0]), article('b and more', root, texts[1])]);
    expect(after.map(({ key }) => key)).toEqual(before.map(({ key }) => key));
    const grown = run(before, [article('b and more', root, texts[1])]);
    expect(grown.map(({ key }) => key)).toEqual([before[1]?.key]);
  });

  test('takes a new address for the article in view alone', () => {
    const run = settler();
    const before = run([], [article('a'), article('b')]);
    const moved = ['a', 'b'].map((text) => article(text, node(text), node(text), '/next'));
    const urls = run(before, moved, before[1]?.key).map(({ found }) => found.article.url);
    expect(urls).toEqual(['/', '/next']);
  });

  test('lists what was found, in its order, under keys of their own, and forgets no analysis of a text', () => {
    const texts = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'));
    fc.assert(
      fc.property(fc.array(texts), (looks) => {
        const run = settler();
        let entries: Entry[] = [];
        for (const look of looks) {
          const known = new Set(entries.map(({ found }) => found.article.text));
          entries = run(
            entries,
            look.map((text) => article(text)),
          );
          expect(entries.map(({ found }) => found.article.text)).toEqual(look);
          expect(new Set(entries.map(({ key }) => key)).size).toBe(look.length);
          for (const { found, analysis } of entries) {
            expect(analysis?.actors[0]?.name).toBe(
              known.has(found.article.text) ? found.article.text : undefined,
            );
          }
          entries = analysed(entries);
        }
      }),
    );
  });
});

test('an answer about a text that is gone changes nothing', () => {
  const run = settler();
  const root = node('root');
  const [asked] = run([], [article('peace', root)]);
  const after = asked ? run([asked], [article('war', root)]) : [];
  const state = { state: 'annotated', analysis: analysisOf('peace') } as const;
  expect(asked && answered(after, asked, state)).toEqual(after);
});

test('what was refused is to be tried again, what was analysed is not', () => {
  const run = settler();
  const [a, b] = run([], [article('a'), article('b')]);
  if (!a || !b) throw new Error('two were found');
  const done = answered(answered([a, b], a, { state: 'failed' }), b, {
    state: 'annotated',
    analysis: analysisOf('b'),
  });
  expect(forgetRefusals(done).map(({ outcome }) => outcome)).toEqual([null, 'annotated']);
});
