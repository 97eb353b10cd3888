import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync, Visitor } from 'vite';
import { filesIn } from '../../tools/build/sizes.ts';

const SRC = path.resolve(import.meta.dirname, '../../src');

export interface Import {
  /** A path below src (`shared/calls.ts`), or a package's name. */
  module: string;
  isPackage: boolean;
  /** Whether it brings in types alone, and so nothing at run time. */
  typesOnly: boolean;
}

export interface Source {
  /** Path below src, `/`-separated. */
  file: string;
  lines: number;
  imports: Import[];
  /** What the house forbids, with the line it stands on. */
  offences: string[];
  /** All string literals. */
  strings: Set<string>;
}

/** Names that lead to the network, or to code made from text. */
const NAMES = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'sendBeacon',
  'eval',
  'Function',
]);
/** Properties and attributes that make markup from text. */
const MARKUP = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'dangerouslySetInnerHTML',
  'createContextualFragment',
]);

/** Every TypeScript file below src. */
export function sources(): Source[] {
  return filesIn(SRC)
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readSource(file, readFileSync(path.join(SRC, file), 'utf8')));
}

/** Reads one file. `file` is its path below src. */
export function readSource(file: string, code: string): Source {
  const { program, errors } = parseSync(file, code);
  const imports: Import[] = [];
  const offences: string[] = errors.map(({ message }) => `cannot be parsed: ${message}`);
  const strings = new Set<string>();
  const offend = (start: number, what: string): void => {
    offences.push(`line ${code.slice(0, start).split('\n').length}: ${what}`);
  };
  const take = (module: string, typesOnly: boolean): void => {
    const bare = module.replace(/\?.*$/, '');
    const isPackage = !bare.startsWith('.');
    imports.push({
      module: isPackage ? packageOf(bare) : path.posix.join(path.posix.dirname(file), bare),
      isPackage,
      typesOnly,
    });
  };
  const isTypes = (parts: readonly { type: string }[]): boolean =>
    parts.length > 0 && parts.every((part) => 'importKind' in part && part.importKind === 'type');

  new Visitor({
    ImportDeclaration: ({ source, importKind, specifiers }) =>
      take(source.value, importKind === 'type' || isTypes(specifiers)),
    ExportNamedDeclaration: ({ source, exportKind }) => source && take(source.value, exportKind === 'type'),
    ExportAllDeclaration: ({ source, exportKind }) => take(source.value, exportKind === 'type'),
    ImportExpression: ({ source, start }) => {
      if (source.type === 'Literal' && typeof source.value === 'string') take(source.value, false);
      else offend(start, 'an import whose module is not written out');
    },
    TSImportType: ({ source }) => take(source.value, true),
    TSAnyKeyword: ({ start }) => offend(start, 'any'),
    TSNonNullExpression: ({ start }) => offend(start, 'a non-null assertion'),
    Identifier: ({ name, start }) => {
      if (NAMES.has(name)) offend(start, name);
      if (MARKUP.has(name)) offend(start, name);
    },
    JSXIdentifier: ({ name, start }) => MARKUP.has(name) && offend(start, name),
    Literal: ({ value, start }) => {
      if (typeof value !== 'string') return;
      strings.add(value);
      if (MARKUP.has(value)) offend(start, value);
    },
  }).visit(program);
  return { file, lines: code.split('\n').length, imports, offences, strings };
}

const packageOf = (module: string): string => module.split('/', module.startsWith('@') ? 2 : 1).join('/');
