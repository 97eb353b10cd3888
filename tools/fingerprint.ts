// Makes the file of a known article: its fingerprint, no word of it.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprintOf } from '../src/stories/fingerprint.ts';
import { pack } from '../src/stories/packed.ts';

const USAGE = `npm run fingerprint -- ID=FILE…

FILE   JSON with the article's "text" and, if known, its day or month of publication, "published" (ISO 8601)
ID     what the article is to be called; its fingerprint goes to src/stories/known/ID.json`;

const KNOWN = path.resolve(import.meta.dirname, '../src/stories/known');

function fingerprint(argument: string): string {
  const [, id, file] = /^([a-z0-9-]+)=(.+)$/.exec(argument) ?? [];
  if (id === undefined || file === undefined) throw new Error(`"${argument}" is not ID=FILE.\n\n${USAGE}`);
  const article: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof article !== 'object' || article === null) throw new Error(`${file} holds no article.`);
  const { text, published } = article as Record<string, unknown>;
  if (typeof text !== 'string') throw new Error(`${file} has no "text".`);
  const out = path.join(KNOWN, `${id}.json`);
  writeFileSync(
    out,
    `${JSON.stringify({ id, published: isoDate(published), ...pack(fingerprintOf(text)) })}\n`,
  );
  return path.relative(process.cwd(), out);
}

/** The ISO 8601 date that a value begins with, as fine as it is. */
const isoDate = (value: unknown): string | null =>
  typeof value === 'string' ? (/^\d{4}(?:-\d{2}){0,2}/.exec(value)?.[0] ?? null) : null;

try {
  const files = process.argv.slice(2);
  if (files.length === 0) throw new Error(USAGE);
  for (const file of files) console.log(fingerprint(file));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
