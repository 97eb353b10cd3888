import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createAnalyst } from '../../src/analysis/analyze.ts';
import type { ArticleText } from '../../src/shared/analysis.ts';
import { sentenceSpan } from '../../src/shared/sentence.ts';
import { storiesIn } from '../../src/stories/followed.ts';
import { SHIPPED_STORIES } from '../../src/stories/following.ts';
import { type SightingHere, sightingsIn } from '../../src/stories/sightings.ts';
import { trailsIn } from '../../src/stories/trails.ts';
import { readRequest } from '../../tools/analyze/request.ts';
import { readWeights } from '../../tools/models.ts';
import { dataFolder } from '../support/data.ts';
import { reports } from './reports.ts';

const analyst = createAnalyst(readWeights());

/** What an article tells of its meetings, with the shipped stories followed or none. */
function sightings(article: ArticleText, followed = true): SightingHere[] {
  const analysis = analyst.analyze(article);
  const stories = followed ? storiesIn(SHIPPED_STORIES, article, analysis) : [];
  const sentenceAt: Parameters<typeof sightingsIn>[2]['sentenceAt'] = (span) => {
    const sentence = sentenceSpan(article.text, span);
    return sentence && article.text.slice(...sentence);
  };
  const reading = { published: article.published, readAt: new Date('2025-12-01'), sentenceAt };
  return sightingsIn(article, analysis, reading, stories);
}

/** The trails of the last report, each as one line, when it is read after the others. */
function trailsOf(all: readonly (readonly SightingHere[])[]): string[] {
  const kept = all.slice(0, -1).flatMap((report) => report.map(({ sighting }) => sighting));
  return trailsIn(all.at(-1) ?? [], kept).map(({ steps }) =>
    steps.map(({ state, day }) => `${state} (${day.slice(5, 10)})`).join(' → '),
  );
}

const LATER = reports('later');
const NAMED = ['1-planned', '2-scheduled', '3-held'];

test('the reports are read in their order', () => {
  expect(LATER.map(({ name }) => name)).toEqual(NAMED);
});

test('a plan, its day and the meeting are one trail, each with its own sentence', () => {
  const all = LATER.map((article) => sightings(article));
  expect(trailsOf(all)).toEqual(['planned (10-17) → scheduled (11-06) → held (11-19)']);
  for (const [index, [first]] of all.entries())
    expect(LATER[index]?.text).toContain(first?.sighting.encounter.sentence ?? '-');
});

test('without a followed story, parties, type and times find the same', () => {
  expect(trailsOf(LATER.map((article) => sightings(article, false)))).toEqual([
    'planned (10-17) → scheduled (11-06) → held (11-19)',
  ]);
});

describe('with the tracked article', () => {
  const folder = dataFolder();
  const seed = (): ArticleText => {
    const file = path.join(folder ?? '', 'eval/gold/dev/seed.json');
    return { ...readRequest(readFileSync(file, 'utf8')).article, published: '2025-10-21' };
  };

  test.skipIf(folder === undefined).each([true, false])(
    'between plan and day stands the delay, and no other meeting of the two (followed: %s)',
    (followed) => {
      const [plan, ...after] = LATER;
      if (!plan) throw new Error('there is no plan');
      const all = [plan, seed(), ...after].map((article) => sightings(article, followed));
      expect(trailsOf(all.slice(0, 2))).toEqual(['planned (10-17) → delayed (10-21)']);
      expect(trailsOf(all)).toEqual(['planned (10-17) → delayed (10-21) → scheduled (11-06) → held (11-19)']);
    },
  );
});
