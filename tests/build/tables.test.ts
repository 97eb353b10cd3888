import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { tablesIn } from '../../tools/build/tables.ts';

const LEXICON = path.resolve(import.meta.dirname, '../../src/analysis/lexicon');
const FILES = readdirSync(LEXICON, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.ts'));

const load = (code: string): Promise<Record<string, unknown>> =>
  import(`data:text/javascript,${encodeURIComponent(code)}`);
const LONG = Array.from({ length: 2_000 }, (_word, at) => `word${at}`);
const tableOf = (value: string) => tablesIn(`export const TABLE: unknown = ${value};`, '/lexicon/table.ts');

describe('tables as text', () => {
  test.each(FILES)('%s is the same as it was written', async (file) => {
    const place = path.join(LEXICON, file);
    const built = await tablesIn(readFileSync(place, 'utf8'), place);
    if (built !== null) expect(await load(built)).toEqual(await import(place));
  });

  test('the largest are built so', async () => {
    for (const file of ['given-names.ts', 'countries.ts', 'people/africa.ts'])
      expect(await tablesIn(readFileSync(path.join(LEXICON, file), 'utf8'), file)).not.toBeNull();
  });

  test.each([
    ['a list of words', (words: string[]) => words],
    ['a list of words, one of them with what stands between them', (words: string[]) => [...words, 'a|b']],
    ['a list of things', (words: string[]) => words.map((name) => ({ name, names: [name], of: null }))],
  ])('what stands in them is only ever data: %s', async (_what, of) => {
    const table = of([...LONG, '', '`', '\u2028', "it's", '"no"', '\\', '</script>', '__proto__']);
    const built = await tableOf(JSON.stringify(table));
    expect((await load(built ?? ''))['TABLE']).toEqual(table);
  });

  test.each([
    ['a short one', '["a", "b"]'],
    ['a pattern', `[/a/, ...${JSON.stringify(LONG)}]`],
    ['a set', `new Set(${JSON.stringify(LONG)})`],
    ['a function', `[(a) => a, ...${JSON.stringify(LONG)}]`],
    ['what is left out', `[{ a: undefined }, ...${JSON.stringify(LONG)}]`],
    ['no number', `[NaN, ...${JSON.stringify(LONG)}]`],
  ])('%s stays as it is', async (_what, value) => {
    expect(await tableOf(value)).toBeNull();
  });

  test('a module that needs another stays as it is', async () => {
    const code = `import path from 'node:path';\nexport const TABLE = [path.sep, ...${JSON.stringify(LONG)}];`;
    expect(await tablesIn(code, '/lexicon/table.ts')).toBeNull();
  });
});
