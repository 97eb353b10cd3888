import { createAnalyst, type Stage } from '../../src/analysis/analyze.ts';
import { FAMILIES, textOf } from '../../tests/fuzz/inputs/families.ts';
import { readWeights } from '../models.ts';

/** Lengths in characters; the second is four times the first. */
const SIZES = [5000, 20_000] as const;
const RUNS = 3;
/** A stage whose time grows by more than this where the text grows by four, and that takes long enough to be measured. */
const SUSPECT = { ratio: 6, ms: 30 };

/** Prints every family of hostile text with the stages whose time grows faster than the text. */
export function growth(): void {
  const took = new Map<Stage, number>();
  let last = 0;
  const analyst = createAnalyst(readWeights(), (stage) => {
    const now = performance.now();
    took.set(stage, Math.min(took.get(stage) ?? Number.POSITIVE_INFINITY, now - last));
    last = now;
  });
  const best = (text: string): Map<Stage, number> => {
    took.clear();
    for (let run = 0; run < RUNS; run++) {
      last = performance.now();
      analyst.analyze({ url: '', title: '', language: 'en', published: '2031-03-10', text });
    }
    return new Map(took);
  };
  let suspects = 0;
  for (const [name, family] of Object.entries(FAMILIES)) {
    const [short, long] = [best(textOf(family, SIZES[0])), best(textOf(family, SIZES[1]))];
    const grown = [...long].filter(
      ([stage, ms]) => ms > SUSPECT.ms && ms > SUSPECT.ratio * (short.get(stage) ?? 0),
    );
    suspects += grown.length;
    const total = [...long.values()].reduce((sum, ms) => sum + ms, 0);
    const told = grown.map(
      ([stage, ms]) => `${stage} ${(short.get(stage) ?? 0).toFixed(0)} → ${ms.toFixed(0)} ms`,
    );
    console.log([name.padEnd(36), `${total.toFixed(0).padStart(6)} ms`, ...told].join('  '));
  }
  console.log(`${suspects} stages grow faster than the text`);
}
