import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Kind } from '../../../tools/browsers/kinds.ts';
import { copyInLanguage } from '../../../tools/pictures/in-language.ts';
import { packedFolder } from './lab.ts';

/** A copy of the packed extension that has English words and believes that they are Arabic, so that every test can read them. */
export async function rightToLeftCopy(kind: Kind): Promise<string> {
  const copy = await mkdtemp(path.join(os.tmpdir(), 'attache-right-to-left-'));
  await copyInLanguage(packedFolder(kind), copy, 'en');
  const file = path.join(copy, '_locales/en/messages.json');
  // Our own build has just written it.
  const words = JSON.parse(await readFile(file, 'utf8')) as Record<string, { message: string }>;
  await writeFile(
    file,
    JSON.stringify({ ...words, languageTag: { message: 'ar' }, languageDirection: { message: 'rtl' } }),
  );
  return copy;
}
