import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { english } from '../src/locales/english.ts';
import { DOORS, ROOMS } from './architecture/rooms.ts';
import { type Import, readSource, type Source, sources } from './architecture/source.ts';

const SOURCES = sources();

/** A file past this is more than one idea, unless it is data. */
const MOST_LINES = 400;
const DATA = /^analysis\/(?:lexicon|models)\//;

/** The background brings in the bundled weights; a file that does so names them. */
const mayFetch = ({ file, strings }: Source): boolean =>
  file.startsWith('background/') && [...strings].some((text) => text.endsWith('.bin'));

const isIn = (file: string, room: string): boolean => file.startsWith(`${room}/`);

function roomOf(file: string): string | undefined {
  return Object.keys(ROOMS)
    .filter((room) => isIn(file, room))
    .sort((a, b) => b.length - a.length)[0];
}

/** Why a file may not import a module; null where it may. */
function objection(file: string, { module, isPackage, typesOnly }: Import): string | null {
  const closed = DOORS.find(
    (door) => door.within.test(file) && door.module.test(module) && !door.only.test(file),
  );
  if (closed && !typesOnly) return closed.why;
  const name = roomOf(file);
  const room = name === undefined ? undefined : ROOMS[name];
  if (!room) return 'it is in no room';
  if (isPackage) return room.packages?.includes(module) ? null : `${name} does not use this package`;
  const target = roomOf(module);
  if (target === undefined) return 'the target is in no room';
  if (target === name || room.uses?.includes(target)) return null;
  if (!room.knows?.includes(target)) return `${name} does not know ${target}`;
  return typesOnly ? null : `${name} may know only types of ${target}`;
}

describe('the house', () => {
  test.each(SOURCES)('$file imports only what its room may', ({ file, imports }) => {
    const wrong = imports.flatMap((one) => {
      const why = objection(file, one);
      return why === null ? [] : `${one.module}: ${why}`;
    });
    expect(wrong).toEqual([]);
  });

  test.each(SOURCES)('$file holds nothing that is forbidden', (source) => {
    const { offences } = source;
    expect(mayFetch(source) ? offences.filter((offence) => !offence.endsWith(' fetch')) : offences).toEqual(
      [],
    );
  });

  test('no file is longer than one idea', () => {
    const long = SOURCES.filter(({ file, lines }) => lines > MOST_LINES && !DATA.test(file));
    expect(long.map(({ file, lines }) => `${file}: ${lines}`)).toEqual([]);
  });

  test('nothing imports itself, by whatever way', () => {
    expect(
      cycles(new Map(SOURCES.map(({ file, imports }) => [file, imports.map(({ module }) => module)]))),
    ).toEqual([]);
  });

  test('every string of the interface is used somewhere', () => {
    const manifest = readFileSync(path.join(import.meta.dirname, '../manifest.json'), 'utf8');
    const used = new Set(SOURCES.flatMap(({ strings }) => [...strings]));
    const idle = Object.keys(english).filter((key) => !used.has(key) && !manifest.includes(`__MSG_${key}__`));
    expect(idle).toEqual([]);
  });

  test('the rooms name one another by names that exist', () => {
    const named = Object.values(ROOMS).flatMap(({ uses = [], knows = [] }) => [...uses, ...knows]);
    expect(named.filter((name) => !Object.hasOwn(ROOMS, name))).toEqual([]);
  });
});

/** Every way round that leads from a file back to it, as a list of files. */
function cycles(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (done.has(file) || way.includes(file)) return;
    for (const next of imports.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return found;
}

describe('these tests themselves', () => {
  test.each([
    ['text/a.ts', ['status/b.ts'], []],
    ['a.ts', ['b.ts'], ['a.ts → b.ts → a.ts']],
    ['a.ts', ['a.ts'], ['a.ts → a.ts']],
  ])('find cycles from %s by %j', (file, next, expected) => {
    const graph = new Map([
      [file, next],
      ['b.ts', ['a.ts']],
    ]);
    expect(cycles(graph)).toEqual(expected);
  });

  test.each([
    ['let a: any = 1;', 'line 1: any'],
    ['\nb!.c();', 'line 2: a non-null assertion'],
    ['e.innerHTML = t;', 'line 1: innerHTML'],
    ["e['outerHTML'] = t;", 'line 1: outerHTML'],
    ['e.insertAdjacentHTML("beforeend", t);', 'line 1: insertAdjacentHTML'],
    ['const p = <p dangerouslySetInnerHTML={t} />;', 'line 1: dangerouslySetInnerHTML'],
    ['eval(t);', 'line 1: eval'],
    ['new Function(t);', 'line 1: Function'],
    ['globalThis.fetch(u);', 'line 1: fetch'],
    ['import(u);', 'line 1: an import whose module is not written out'],
  ])('find the offence in %j', (code, offence) => {
    expect(readSource('page/x.tsx', code).offences).toEqual([offence]);
  });

  test.each([
    ['page/card/Card.tsx', "import { h } from 'preact/hooks';", null],
    ['page/card/Card.tsx', "import { a } from '../article/read.ts';", 'page/card does not know page/article'],
    ['brief/x.ts', "import type { A } from '../popup/x.ts';", 'brief does not know popup'],
    ['analysis/quotes/x.ts', "import { type A } from '../actors/x.ts';", null],
    [
      'analysis/quotes/x.ts',
      "import { a } from '../actors/x.ts';",
      'analysis/quotes may know only types of analysis/actors',
    ],
    [
      'analysis/quotes/x.ts',
      "import type { A } from '../claims/x.ts';",
      'analysis/quotes does not know analysis/claims',
    ],
    ['analysis/text/x.ts', "import x from 'chrono-node';", 'analysis/text does not use this package'],
    ['popup/x.ts', "export { default } from 'webextension-polyfill';", 'one file touches the polyfill'],
    [
      'page/view.ts',
      "import { callBackground } from '../shared/calls.ts';",
      'one file of the page talks to the background',
    ],
    ['cellar/x.ts', "import { a } from '../shared/calls.ts';", 'it is in no room'],
    ['popup/x.ts', "import { a } from '../background/main.ts';", 'popup does not know background'],
    ['page/x.ts', "const a = await import('../library/entry.ts');", 'page does not know library'],
  ])('judge %s: %s', (file, code, expected) => {
    const [only] = readSource(file, code).imports;
    expect(only && objection(file, only)).toBe(expected);
  });
});
