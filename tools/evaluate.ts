// Measures the extension on the data folder and writes docs/quality.md: `npm run evaluate`, or some sections
// alone, the others staying as they are: `npm run evaluate -- pages`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { certaintySection } from './evaluate/certainty.ts';
import { dataFolder } from './evaluate/data.ts';
import { goldSection } from './evaluate/gold.ts';
import { pagesSection } from './evaluate/pages/section.ts';
import { ploverSection } from './evaluate/plover.ts';
import { recognitionSection } from './evaluate/recognition.ts';
import { resolutionSection } from './evaluate/resolution.ts';
import { attributionsSection, namesSection, statesSection } from './evaluate/sets.ts';
import { syntaxSection } from './evaluate/syntax.ts';
import { writeSection } from './report/file.ts';

const FILE = 'docs/quality.md';
const HEAD = `# Quality
Written by \`npm run evaluate\`; edit nothing here. Development data only: the held-out halves decide, and are not ours to read.`;

/** Each section by the name that it is asked for, in the order of the page; undefined where its data is not there. */
const SECTIONS: Readonly<
  Record<string, (data: string, work: string) => string | undefined | Promise<string | undefined>>
> = {
  gold: (data, work) => goldSection(data, join(work, 'gold')),
  names: namesSection,
  resolution: resolutionSection,
  attributions: attributionsSection,
  certainty: certaintySection,
  syntax: syntaxSection,
  states: statesSection,
  plover: (data) => ploverSection(data),
  recognition: recognitionSection,
  pages: pagesSection,
};

const asked = process.argv.slice(2);
const stranger = asked.find((name) => !Object.hasOwn(SECTIONS, name));
const data = dataFolder();
if (stranger !== undefined) {
  console.error(`there is no section "${stranger}", only ${Object.keys(SECTIONS).join(', ')}`);
  process.exitCode = 1;
} else if (data === undefined) {
  console.log('evaluate: left out, because there is no data folder (set ATTACHE_DATA)');
} else {
  const work = mkdtempSync(join(tmpdir(), 'attache-evaluate-'));
  try {
    for (const [name, measure] of Object.entries(SECTIONS)) {
      if (asked.length > 0 && !asked.includes(name)) continue;
      const section = await measure(data, work);
      if (section === undefined) {
        console.log(`evaluate: "${name}" left out, because the data folder has nothing for it`);
        continue;
      }
      writeSection(FILE, HEAD, section);
      console.log(`${section}\n`);
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
