import { readFileSync } from 'node:fs';

/** A package and its version, as it is installed. */
export function release(name: string): string {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  return `${name} ${version}`;
}
