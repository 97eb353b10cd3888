// Measures the extension on the data folder and writes docs/quality.md: `npm run evaluate`, or some sections
// alone, the others staying as they are: `npm run evaluate -- pages`, or all but one: `npm run evaluate -- --without pages`.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataFolder } from './evaluate/data.ts';
import { measureInThread } from './evaluate/in-thread.ts';
import { SECTIONS } from './evaluate/sections.ts';
import { type Done, sideBySide } from './evaluate/side-by-side.ts';
import { writeSection } from './report/file.ts';

const FILE = 'docs/quality.md';
const HEAD = `# Quality
Written by \`npm run evaluate\`; edit nothing here. Development data only: the held-out halves decide, and are not ours to read.`;

/** The one that waits for browsers most of the time; begun first, the others are measured beside it. */
const LONGEST = 'pages';

function tell(name: string, done: Done<string | undefined>): void {
  if ('error' in done) {
    console.error(`evaluate: "${name}" failed`, done.error);
    process.exitCode = 1;
  } else if (done.value === undefined) {
    console.log(`evaluate: "${name}" left out, because the data folder has nothing for it`);
  } else {
    writeSection(FILE, HEAD, done.value);
    console.log(`${done.value}\n`);
  }
}

const [first, ...more] = process.argv.slice(2);
const isWithout = first === '--without';
const named = isWithout ? more : process.argv.slice(2);
const stranger = named.find((name) => !Object.hasOwn(SECTIONS, name));
const data = dataFolder();
if (stranger !== undefined) {
  console.error(`there is no section "${stranger}", only ${Object.keys(SECTIONS).join(', ')}`);
  process.exitCode = 1;
} else if (data === undefined) {
  console.log('evaluate: left out, because there is no data folder (set ATTACHE_DATA)');
} else {
  const work = mkdtempSync(join(tmpdir(), 'attache-evaluate-'));
  const inOrder = Object.keys(SECTIONS);
  const wanted = inOrder.filter((name) => named.length === 0 || named.includes(name) !== isWithout);
  const begun = wanted.toSorted((a, b) => Number(b === LONGEST) - Number(a === LONGEST));
  const measure = (name: string) => measureInThread({ name, data, work });
  try {
    await sideBySide(begun, availableParallelism(), measure, inOrder, tell);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
