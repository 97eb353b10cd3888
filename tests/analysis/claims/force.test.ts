import { describe, expect, test } from 'vitest';
import { REPORTING_VERBS } from '../../../src/analysis/lexicon/reporting-verbs.ts';
import { POINT_OF_FORCE } from '../../../src/analysis/lexicon/reporting-verbs-forces.ts';
import { SPEECH_NOUNS } from '../../../src/analysis/lexicon/reporting-verbs-nouns.ts';
import type { Force } from '../../../src/shared/analysis.ts';
import { firstClaim } from './rows.ts';

test.each<[Force, string]>([
  ['says', 'Juan Quispe said the ferry would sail.'],
  ['says', 'The ferry would sail, Juan Quispe wrote.'],
  ['says', 'Juan Quispe told reporters that the ferry would sail.'],
  ['says', 'The ferry would sail, according to Juan Quispe.'],
  ['says', 'Juan Quispe described the ferry as a wreck.'],
  ['stresses', 'Juan Quispe stressed that the ferry was safe.'],
  ['stresses', 'Juan Quispe made clear that the ferry was safe.'],
  ['stresses', 'Juan Quispe pointed out that the ferry was safe.'],
  ['stresses', 'Kenya reiterated its commitment to the ferry.'],
  ['announces', 'Kenya announced that the ferry would sail in June.'],
  ['announces', 'Kenya declared that the ferry was lost.'],
  ['confirms', 'Kenya confirmed that the ferry had sailed.'],
  ['confirms', 'Kenya assured Peru that the ferry had sailed.'],
  ['admits', 'Juan Quispe admitted that the ferry had sunk.'],
  ['admits', 'Juan Quispe acknowledged that the ferry had sunk.'],
  ['claims', 'Juan Quispe claimed that the ferry had sunk.'],
  ['claims', 'Juan Quispe argued that the ferry had been sunk.'],
  ['claims', 'Kenya alleged that the ferry had been sunk.'],
  ['hints', 'Juan Quispe hinted that the ferry might sail.'],
  ['hints', 'Juan Quispe suggested that the ferry was lost.'],
  ['denies', 'Juan Quispe denied that the ferry had sunk.'],
  ['denies', 'Kenya disputed that the ferry had sunk.'],
  ['predicts', 'Juan Quispe predicted that the ferry would sink.'],
  ['predicts', 'Juan Quispe expects that the ferry will sink.'],
  ['believes', 'Juan Quispe believes that the ferry has sunk.'],
  ['believes', 'Juan Quispe hopes that the ferry will sail.'],
  ['warns', 'Juan Quispe warned that the ferry could sink.'],
  ['warns', 'Juan Quispe issued a warning that the ferry could sink.'],
  ['warns', 'Juan Quispe warned Peru against sinking the ferry.'],
  ['threatens', 'Juan Quispe threatened to sink the ferry.'],
  ['promises', 'Juan Quispe promised to rebuild the ferry.'],
  ['promises', 'Juan Quispe vowed that the ferry would sail.'],
  ['agrees', 'Juan Quispe agreed that the ferry was lost.'],
  ['refuses', 'Juan Quispe refused to rebuild the ferry.'],
  ['refuses', 'Kenya rejected a plan to rebuild the ferry.'],
  ['refuses', 'Kenya ruled out a rescue of the ferry.'],
  ['urges', 'Juan Quispe urged Peru to rebuild the ferry.'],
  ['urges', 'Juan Quispe called for the return of the ferry.'],
  ['urges', 'Juan Quispe told Peru to return the ferry.'],
  ['urges', 'Kenya demanded the return of the ferry.'],
  ['asks', 'Juan Quispe asked Peru to return the ferry.'],
  ['asks', 'Juan Quispe asked whether the ferry had sailed.'],
  ['asks', 'Juan Quispe asked for the return of the ferry.'],
  ['proposes', 'Juan Quispe proposed a second ferry across the bay.'],
  ['proposes', 'Juan Quispe put forward a plan for a second ferry.'],
  ['accuses', 'Juan Quispe accused Peru of sinking the ferry.'],
  ['accuses', 'Juan Quispe blamed Peru for the loss of the ferry.'],
  ['criticises', 'Juan Quispe condemned the sinking of the ferry.'],
  ['criticises', 'Kenya hit out at the closure of the port.'],
  ['criticises', 'Kenya expressed concern about the closure of the port.'],
  ['praises', 'Kenya welcomed the return of the ferry.'],
  ['praises', 'Juan Quispe paid tribute to the crew of the ferry.'],
  ['regrets', 'Juan Quispe apologised for the loss of the ferry.'],
  ['regrets', 'Kenya regretted the loss of the ferry.'],
])('%s: %s', (force, text) => {
  expect(firstClaim(text).force).toBe(force);
});

describe('the table of reporting verbs', () => {
  test('gives every force a verb, and every force a point', () => {
    const used = new Set(REPORTING_VERBS.map(({ force }) => force));
    expect([...used].sort()).toEqual(Object.keys(POINT_OF_FORCE).sort());
  });

  test('tells each use of a cue once', () => {
    const uses = REPORTING_VERBS.flatMap(({ cue, takes }) =>
      [...new Set(takes)].map((one) => `${cue} ${one}`),
    );
    const told = new Set<string>();
    expect(uses.filter((use) => told.has(use) || !told.add(use))).toEqual([]);
  });

  test('has a large vocabulary in plain lower case', () => {
    const cues = new Set(REPORTING_VERBS.map(({ cue }) => cue));
    expect(cues.size).toBeGreaterThan(300);
    expect([...cues, ...SPEECH_NOUNS.keys()].filter((cue) => !/^[a-z]+(?: [a-z]+)*$/.test(cue))).toEqual([]);
  });
});
