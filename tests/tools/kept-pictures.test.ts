import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { pixelsOf } from '../../tools/pictures/png.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const read = (file: string): Uint8Array => readFileSync(path.join(PROJECT, file));

/** Links and pictures of a document that stay within the project, without their fragments. */
const linksOf = (document: string): string[] =>
  Array.from(
    readFileSync(path.join(PROJECT, document), 'utf8').matchAll(/\]\(([^)#\s]+)[^)]*\)/g),
    ([, to = '']) => path.join(path.dirname(document), to),
  ).filter((to) => !/^https?:/.test(to));

describe('the pictures that are kept', () => {
  test.each(['1-page', '2-panel', '3-library', '4-welcome', '5-dark'])(
    '%s is as large as stores ask',
    (name) => {
      expect(pixelsOf(read(`docs/store/${name}.png`))).toEqual({ width: 1280, height: 800 });
    },
  );

  test('the tile is as large as stores ask', () => {
    expect(pixelsOf(read('docs/store/tile.png'))).toEqual({ width: 440, height: 280 });
  });

  test('each picture of the guide is shown in it and light enough', () => {
    const folder = 'docs/pictures';
    const pictures = readdirSync(path.join(PROJECT, folder)).map((name) => path.join(folder, name));
    const shown = linksOf('docs/guide.md').filter((to) => to.endsWith('.png'));
    expect(shown.sort()).toEqual(pictures.sort());
    for (const picture of pictures)
      expect(statSync(path.join(PROJECT, picture)).size, picture).toBeLessThan(150_000);
  });
});

test.each([
  'README.md',
  'CONTRIBUTING.md',
  'docs/faults.md',
  'docs/guide.md',
  'docs/privacy.md',
  'docs/store/listing.md',
])('what %s links to is there', (document) => {
  expect(linksOf(document).filter((to) => !existsSync(path.join(PROJECT, to)))).toEqual([]);
});

test('every package has its line in docs/dependencies.md', () => {
  // Our own file, of a shape that npm checks.
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(path.join(PROJECT, 'package.json'), 'utf8'),
  ) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
  const told = readFileSync(path.join(PROJECT, 'docs/dependencies.md'), 'utf8');
  const all = Object.keys({ ...dependencies, ...devDependencies });
  expect(all.filter((name) => !told.includes(`\`${name}\``))).toEqual([]);
});
