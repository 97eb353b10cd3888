import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withSection } from './sections.ts';

/** Puts a section into a Markdown file, as {@link withSection} does, and makes the file where there is none. */
export function writeSection(file: string, head: string, section: string): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, withSection(before, head, section));
}
