import { existsSync } from 'node:fs';
import path from 'node:path';

const PROJECT = path.resolve(import.meta.dirname, '../..');

/**
 * The folder of texts and pages that belong to their publishers and are no part of the project: environment
 * variable `ATTACHE_DATA`, by default `../shared`. Undefined where it is not on this machine.
 */
export function dataFolder(): string | undefined {
  const folder = path.resolve(PROJECT, process.env['ATTACHE_DATA'] ?? '../shared');
  return existsSync(folder) ? folder : undefined;
}
