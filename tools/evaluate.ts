import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataFolder } from './evaluate/data.ts';
import { goldSection } from './evaluate/gold.ts';
import { recognitionSection } from './evaluate/recognition.ts';
import { attributionsSection, namesSection, statesSection } from './evaluate/sets.ts';

const HEAD = `# Quality
Written by \`npm run evaluate\`; edit nothing here. Development data only: the held-out halves decide, and are not ours to read.`;

const data = dataFolder();
if (data === undefined) {
  console.log('evaluate: left out, because there is no data folder (set ATTACHE_DATA)');
} else {
  const work = mkdtempSync(join(tmpdir(), 'attache-evaluate-'));
  try {
    const sections = [
      goldSection(data, join(work, 'gold')),
      await namesSection(data, work),
      await attributionsSection(data, work),
      await statesSection(data, work),
      recognitionSection(data),
    ];
    const page = `${[HEAD, ...sections].join('\n\n')}\n`;
    mkdirSync('docs', { recursive: true });
    writeFileSync('docs/quality.md', page);
    console.log(page);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
