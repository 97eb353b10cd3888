// Measures how fast the extension is and writes docs/performance.md: `npm run bench`, or one section alone, the
// others staying as they are: `npm run bench -- page`.
import { benchActors } from './bench/actors/bench.ts';
import { benchAnalysis } from './bench/analysis/bench.ts';
import { benchBeside } from './bench/beside/bench.ts';
import { benchBulk } from './bench/bulk/bench.ts';
import { benchFinding } from './bench/finding/bench.ts';
import { benchLong } from './bench/long/bench.ts';
import { benchMemory } from './bench/memory/bench.ts';
import { benchPages } from './bench/page/bench.ts';
import { benchPainting } from './bench/painting/bench.ts';
import { benchPointer } from './bench/pointer/bench.ts';
import { benchSizes } from './bench/sizes/bench.ts';
import { benchStart } from './bench/start/bench.ts';
import { benchSurfaces } from './bench/surfaces/bench.ts';
import { benchTabs } from './bench/tabs/bench.ts';
import { dataFolder } from './evaluate/data.ts';
import { writeSection } from './report/file.ts';

const FILE = 'docs/performance.md';
const HEAD = `# Performance
Written by \`npm run bench\`; edit nothing here.`;

/** Each section by the name that it is asked for; undefined where its data is not there. */
const SECTIONS: Readonly<Record<string, (data: string) => Promise<string | undefined>>> = {
  page: benchPages,
  surfaces: benchSurfaces,
  pointer: benchPointer,
  long: benchLong,
  memory: benchMemory,
  start: benchStart,
  tabs: benchTabs,
  actors: benchActors,
  analysis: benchAnalysis,
  beside: benchBeside,
  finding: benchFinding,
  painting: benchPainting,
  bulk: benchBulk,
  sizes: benchSizes,
};

const asked = process.argv.slice(2);
const stranger = asked.find((name) => !Object.hasOwn(SECTIONS, name));
const data = dataFolder();
if (stranger !== undefined) {
  console.error(`there is no section "${stranger}", only ${Object.keys(SECTIONS).join(', ')}`);
  process.exitCode = 1;
} else if (data === undefined) {
  console.log('bench: left out, because there is no data folder (set ATTACHE_DATA)');
} else {
  for (const [name, measure] of Object.entries(SECTIONS)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const section = await measure(data);
    if (section === undefined) {
      console.log(`bench: "${name}" left out, because the data folder has nothing for it`);
      continue;
    }
    writeSection(FILE, HEAD, section);
    console.log(`${section}\n`);
  }
}
