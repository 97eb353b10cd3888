import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Copies a built extension to a folder where it speaks one language, whatever the browser's is: that language alone is
 * there, and it is the default.
 */
export async function copyInLanguage(built: string, copy: string, language: string): Promise<void> {
  await cp(built, copy, { recursive: true });
  const locales = path.join(copy, '_locales');
  await rm(locales, { recursive: true });
  await cp(path.join(built, '_locales', language), path.join(locales, language), { recursive: true });
  const file = path.join(copy, 'manifest.json');
  // Our own build has just written it.
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  await writeFile(file, JSON.stringify({ ...manifest, default_locale: language }));
}
