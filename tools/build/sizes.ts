import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Size {
  /** Path inside the extension, `/`-separated. */
  file: string;
  bytes: number;
  gzipped: number;
}

/** All files under a folder, as paths relative to it, `/`-separated and sorted. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The size of every file of a built extension, largest first. */
export function sizesOf(folder: string): Size[] {
  return filesIn(folder)
    .map((file) => {
      const content = readFileSync(join(folder, file));
      return { file, bytes: content.length, gzipped: gzipSync(content).length };
    })
    .sort((a, b) => b.gzipped - a.gzipped || a.file.localeCompare(b.file));
}

/** The table of sizes that a build prints. */
export function sizeTable(sizes: readonly Size[]): string {
  const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} kB`.padStart(10);
  const widest = Math.max(...sizes.map(({ file }) => file.length));
  return sizes
    .map(
      ({ file, bytes, gzipped }) =>
        `  ${file.padEnd(widest)}${kilobytes(bytes)}${kilobytes(gzipped)} gzipped`,
    )
    .join('\n');
}
