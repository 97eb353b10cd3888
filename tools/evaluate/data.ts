import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The folder with development data and scorers (ATTACHE_DATA, else ../shared), or undefined where there is none. */
export function dataFolder(): string | undefined {
  const folder = resolve(process.env['ATTACHE_DATA'] ?? '../shared');
  return existsSync(resolve(folder, 'eval')) ? folder : undefined;
}
