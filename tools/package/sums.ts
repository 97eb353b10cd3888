import { createHash } from 'node:crypto';
import type { ZipEntry } from './zip.ts';

/** SHA-256 in hexadecimal digits. */
export const sha256 = (content: Buffer | string): string =>
  createHash('sha256').update(content).digest('hex');

/**
 * SHA-256 of what is in a package, whatever compressed it: of a list as `sha256sum` prints one, a line a file. Another
 * version of Node packs the same files into other bytes; this sum stays.
 */
export const sumOfFiles = (files: readonly ZipEntry[]): string =>
  sha256(files.map(({ name, content }) => `${sha256(content)}  ${name}\n`).join(''));
