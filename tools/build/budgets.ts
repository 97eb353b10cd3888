import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import budgets from '../budgets.json' with { type: 'json' };
import { loadedBy } from './loads.ts';
import type { Size } from './sizes.ts';

/** One thing that has a budget, as it was measured, bytes. */
export interface Measured {
  what: string;
  bytes: number;
}

/** Budgets by what they are for, bytes. */
export type Budgets = Readonly<Record<string, number>>;

/** What is over its budget, and by how much; what has none; and what has one and is not there. One line each. */
export function overBudget(measured: readonly Measured[], allowed: Budgets): string[] {
  const there = new Set(measured.map(({ what }) => what));
  return [
    ...measured.flatMap(({ what, bytes }) => {
      const budget = allowed[what];
      if (budget === undefined) return [`${what} has no budget in tools/budgets.json`];
      if (bytes <= budget) return [];
      return [`${what}: ${bytes} bytes, ${bytes - budget} over its budget of ${budget}`];
    }),
    ...Object.keys(allowed)
      .filter((what) => !there.has(what))
      .map((what) => `${what} has a budget in tools/budgets.json and is not built`),
  ];
}

/** The parts of a finished manifest that name what runs. */
interface Entries {
  content_scripts: { js: string[] }[];
  background: { service_worker?: string; scripts?: string[] };
}

/** What a built extension loads, gzipped and by name: the content script, the background, each page, each file of weights. */
export function weigh(folder: string, sizes: readonly Size[]): Measured[] {
  const gzipped = new Map(sizes.map((size) => [size.file, size.gzipped]));
  const sum = (files: Iterable<string>): number =>
    [...new Set(files)].reduce((all, file) => {
      const size = gzipped.get(file);
      if (size === undefined) throw new Error(`${file} is loaded and not built`);
      return all + size;
    }, 0);
  // Our own build has just written it.
  const { content_scripts, background } = JSON.parse(
    readFileSync(join(folder, 'manifest.json'), 'utf8'),
  ) as Entries;
  const { service_worker, scripts = [] } = background;
  const started = service_worker === undefined ? scripts : [service_worker];
  return [
    { what: 'content script', bytes: sum(content_scripts.flatMap(({ js }) => js)) },
    { what: 'background', bytes: sum(started.flatMap((script) => loadedBy(folder, script))) },
    ...sizes
      .filter(({ file }) => file.endsWith('.html'))
      .map(({ file }) => ({ what: file, bytes: sum(loadedBy(folder, file)) })),
    ...sizes
      .filter(({ file }) => file.endsWith('.bin'))
      .map(({ file, gzipped: bytes }) => ({ what: nameOf(file), bytes })),
  ];
}

/** `names.bin` for `assets/names-CE5Alf60.bin`: the bundler puts a hash of the content in between. */
const nameOf = (file: string): string => file.replace(/^.*\/(.+)-[\w-]{8}(\.\w+)$/, '$1$2');

/** What is wrong with the sizes in a built extension, one line each. */
export const heavyIn = (folder: string, sizes: readonly Size[]): string[] =>
  overBudget(weigh(folder, sizes), budgets.gzipped);
