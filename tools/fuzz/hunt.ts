import fc from 'fast-check';
import type { Analyst } from '../../src/analysis/analyze.ts';
import type { ArticleText } from '../../src/shared/analysis.ts';
import { articleOf } from '../../tests/fuzz/inputs/articles.ts';
import { KINDS } from '../../tests/fuzz/inputs/kinds.ts';
import { sameness, soundness } from '../../tests/fuzz/judge.ts';

/** Inputs of one kind in a row: enough for the generator to vary, few enough for the count to move. */
const BATCH = 100;
/** Every so many batches are asked again in other ways, which costs seven times as much. */
const AGAIN = 40;

/** An input that a check found wrong, as small as it can be made. */
export interface Failure {
  kind: string;
  fault: string;
  article: ArticleText;
}

/** Where a run is: inputs tried so far, and what came of the last batch. */
export interface Progress {
  tried: number;
  failure?: Failure;
}

/** Tries `count` inputs of all kinds, a batch at a time. The same seed gives the same inputs. */
export function* hunt(analyst: Analyst, count: number, seed: number): Generator<Progress, void, void> {
  const checks = { sound: soundness(analyst), same: sameness(analyst) };
  const kinds = Object.entries(KINDS).flatMap(([kind, { share, texts }]) =>
    Array<{ kind: string; articles: fc.Arbitrary<ArticleText> }>(share).fill({
      kind,
      articles: articleOf(texts),
    }),
  );
  for (let tried = 0, batch = 0; tried < count; batch++) {
    // A step that shares no divisor with the number of places goes through all of them, mixed.
    const chosen = kinds[(batch * 37) % kinds.length];
    if (chosen === undefined) return;
    const check = batch % AGAIN === 0 ? checks.same : checks.sound;
    const numRuns = Math.min(BATCH, count - tried);
    const result = fc.check(
      fc.property(chosen.articles, (article) => {
        const fault = check(article);
        if (fault !== null) throw new Error(fault);
      }),
      { numRuns, seed: seed + batch },
    );
    tried += numRuns;
    const [article] = result.counterexample ?? [];
    const fault = result.errorInstance instanceof Error ? result.errorInstance.message : '';
    yield article === undefined ? { tried } : { tried, failure: { kind: chosen.kind, fault, article } };
  }
}
