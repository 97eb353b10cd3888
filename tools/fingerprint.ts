// Makes the file of a known article: its fingerprint, no word of it.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprintOf } from '../src/stories/fingerprint.ts';
import { pack } from '../src/stories/packed.ts';

const USAGE = `npm run fingerprint -- ID=FILE…

FILE   JSON with the article's "text", as the contract's ArticleText has it
ID     what the article is to be called; its fingerprint goes to src/stories/known/ID.json`;

const KNOWN = path.resolve(import.meta.dirname, '../src/stories/known');

function fingerprint(argument: string): string {
  const [, id, file] = /^([a-z0-9-]+)=(.+)$/.exec(argument) ?? [];
  if (id === undefined || file === undefined) throw new Error(`"${argument}" is not ID=FILE.\n\n${USAGE}`);
  const article: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const text =
    typeof article === 'object' && article !== null && 'text' in article ? article.text : undefined;
  if (typeof text !== 'string') throw new Error(`${file} has no "text".`);
  const out = path.join(KNOWN, `${id}.json`);
  writeFileSync(out, `${JSON.stringify({ id, ...pack(fingerprintOf(text)) })}\n`);
  return path.relative(process.cwd(), out);
}

try {
  const files = process.argv.slice(2);
  if (files.length === 0) throw new Error(USAGE);
  for (const file of files) console.log(fingerprint(file));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
