import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { newsArticles, wordsIn } from '../articles.ts';
import { bundle } from '../bundle.ts';
import { CONTESTANTS } from './contestants.ts';
import { besideSection } from './section.ts';

/** Fresh processes of each contestant. */
const TIMES = 5;
/** One article of so many is read: all would take ten minutes. */
const EVERY = 2;

/** Compares the whole analysis with what else reads English in a browser. Undefined where the articles are not there. */
export async function benchBeside(data: string): Promise<string | undefined> {
  const texts = newsArticles(data)?.filter((_text, at) => at % EVERY === 0);
  if (texts === undefined) return undefined;
  const work = mkdtempSync(path.join(tmpdir(), 'attache-bench-'));
  try {
    const here = (module: string): Promise<string> => bundle(path.join(import.meta.dirname, module), work);
    const file = path.join(work, 'texts.json');
    writeFileSync(file, JSON.stringify(texts));
    const worker = await here('worker.ts');
    const modules: string[] = [];
    for (const { entry } of CONTESTANTS) modules.push(await here(entry));
    const measure = (module: string): number =>
      JSON.parse(execFileSync(process.execPath, [worker, module, file], { encoding: 'utf8' }));
    // They take turns, so that whatever else the machine does meets all of them alike.
    const rounds = Array.from({ length: TIMES }, () => modules.map(measure));
    return besideSection({
      articles: texts.length,
      words: texts.reduce((sum, text) => sum + wordsIn(text), 0),
      measured: CONTESTANTS.map((contestant, i) => ({
        contestant,
        ms: rounds.map((round) => round[i] ?? Number.NaN),
      })),
    });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
