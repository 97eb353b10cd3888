import { parseArgs } from 'node:util';
import { type Form, formNamed } from './form.ts';

/** What the command line asks for. */
export interface Options {
  form: Form;
  threads: number;
}

/** More threads than any machine has cores are a slip of the pen. */
const MOST_THREADS = 1024;

/** Reads the command's own arguments; `cores` is how many threads there are where nothing is said. Throws in plain words. */
export function readOptions(args: readonly string[], cores: number): Options {
  const { values } = parseArgs({
    args: [...args],
    options: { as: { type: 'string', default: 'analysis' }, threads: { type: 'string' } },
  });
  const threads = values.threads === undefined ? cores : Number(values.threads);
  if (!Number.isInteger(threads) || threads < 1 || threads > MOST_THREADS)
    throw new RangeError(`--threads takes a number from 1 to ${MOST_THREADS}, not "${values.threads}"`);
  return { form: formNamed(values.as), threads };
}
