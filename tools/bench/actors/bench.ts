import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundle } from '../bundle.ts';
import { CONTESTANTS, type Contestant } from './contestants.ts';
import { qualityOf } from './quality.ts';
import { runInTurn } from './run.ts';
import { actorsSection } from './section.ts';
import { goldSets, timedTexts, tokensIn } from './sets.ts';

const here = (module: string): string => path.join(import.meta.dirname, module);

/** Processes of each contestant. */
const TIMES = 5;

/** Compares named-entity recognition with what else runs in a browser. Undefined where the sets are not there. */
export async function benchActors(data: string): Promise<string | undefined> {
  const work = mkdtempSync(path.join(tmpdir(), 'attache-bench-'));
  try {
    const sets = goldSets(data, work);
    if (sets === undefined) return undefined;
    const { first, texts } = timedTexts(sets);
    const timed = path.join(work, 'texts.json');
    writeFileSync(timed, JSON.stringify({ first, texts }));
    const worker = await bundle(here('worker.ts'), work);
    const answer = await bundle(here('answer.ts'), work);
    const modules = new Map<string, Contestant>();
    for (const one of CONTESTANTS) modules.set(await bundle(here(one.entry), work), one);
    const runs = runInTurn(worker, [...modules.keys()], timed, TIMES);
    const scorer = path.join(data, 'eval/actors/score-actors.mjs');
    return actorsSection({
      sets: sets.map(({ name }) => name),
      times: TIMES,
      articles: texts.length,
      tokens: texts.reduce((sum, text) => sum + tokensIn(text), 0),
      firstTokens: tokensIn(first),
      node: process.version,
      measured: [...modules].map(([module, { name, typed, tables }]) => ({
        name,
        typed,
        gzipped: [module, ...tables].reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0),
        runs: runs.get(module) ?? [],
        quality: qualityOf(answer, module, sets, scorer),
      })),
    });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
