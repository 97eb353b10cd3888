import type { Analyst } from '../../src/analysis/analyze.ts';
import type { Analysis, ArticleText, Span } from '../../src/shared/analysis.ts';
import { idsOf, spansOf } from '../analysis/parts.ts';
import { misshapen } from './schema.ts';

/** What is wrong with what an analyst finds in an article; null where nothing is. Whatever it throws goes on. */
export function faultOf(analyst: Analyst, article: ArticleText): string | null {
  const analysis = analyst.analyze(article);
  return (
    misshapen(analysis) ??
    wrongSpan(analysis, article.text) ??
    wrongOrder(analysis) ??
    danglingId(analysis) ??
    wrongIndex(analysis) ??
    foreignWords(analysis, article.text)
  );
}

/**
 * How an analyst's answer changes with what should change nothing: asked again, asked in steps, with white space
 * behind the text. Null where it is the same.
 */
export function differenceIn(analyst: Analyst, article: ArticleText): string | null {
  const once = JSON.stringify(analyst.analyze(article));
  if (JSON.stringify(analyst.analyze(article)) !== once) return 'another answer to the same article';
  if (JSON.stringify(inSteps(analyst, article)) !== once) return 'another answer in steps';
  for (const more of [' ', '\n', ' \n\n', '\t\n '])
    if (JSON.stringify(analyst.analyze({ ...article, text: article.text + more })) !== once)
      return `another answer with ${JSON.stringify(more)} behind the text`;
  return null;
}

function inSteps(analyst: Analyst, article: ArticleText): Analysis {
  const steps = analyst.analyzeInSteps(article);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function wrongSpan(analysis: Analysis, text: string): string | null {
  for (const [start, end] of allSpans(analysis)) {
    if (start < 0 || end > text.length || start >= end) return `[${start}, ${end}] holds nothing of the text`;
    if (tearsPair(text, start) || tearsPair(text, end)) return `[${start}, ${end}] tears a character apart`;
  }
  return null;
}

const allSpans = (analysis: Analysis): Span[] => [
  ...spansOf(analysis),
  ...analysis.encounters.flatMap(({ cause }) => (cause === undefined ? [] : [cause])),
  ...(analysis.measures ?? []).flatMap(({ span, evidence, accounts }) => [
    span,
    evidence,
    ...accounts.map((account) => account.evidence),
  ]),
  ...(analysis.status?.findings ?? []).map(({ span }) => span),
  ...(analysis.unnamed ?? []).flatMap(({ described, number, body, rank, reason }) =>
    [described, number, body, rank, reason].filter((span) => span !== null),
  ),
];

/** Whether an offset lies between the two halves of one character. */
const tearsPair = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));

function wrongOrder({ actors, quotes, claims, measures = [] }: Analysis): string | null {
  const mentions = actors.flatMap((actor) => actor.mentions).sort((a, b) => a[0] - b[0]);
  if (mentions.some((span, i) => i > 0 && span[0] < (mentions[i - 1]?.[1] ?? 0))) return 'mentions overlap';
  for (const { id, mentions: own, pronouns } of actors) {
    if (!ascends(own.map(([at]) => at))) return `mentions of ${id} out of order`;
    if (!ascends(pronouns.map(([at]) => at))) return `pronouns of ${id} out of order`;
  }
  if (!ascends(quotes.map(({ span }) => span[0]))) return 'quotes out of order';
  if (!ascends(claims.map(({ cue }) => cue[0]))) return 'claims out of order';
  if (!ascends(measures.map(({ span }) => span[0]))) return 'measures out of order';
  return null;
}

const ascends = (values: readonly number[]): boolean =>
  values.every((value, i) => i === 0 || value >= (values[i - 1] ?? 0));

function danglingId(analysis: Analysis): string | null {
  const {
    actors,
    encounters,
    measures = [],
    timeline,
    disagreements,
    positions,
    status,
    unnamed = [],
  } = analysis;
  const known = {
    actor: new Set(actors.map(({ id }) => id)),
    encounter: new Set(encounters.map(({ id }) => id)),
    measure: new Set(measures.map(({ id }) => id)),
  };
  if (known.actor.size < actors.length) return 'two actors of one id';
  if (known.encounter.size < encounters.length) return 'two encounters of one id';
  if (known.measure.size < measures.length) return 'two measures of one id';
  const named: Record<keyof typeof known, (string | null | undefined)[]> = {
    actor: [
      ...idsOf(analysis),
      ...analysis.quotes.map(({ via }) => via),
      ...measures.flatMap(({ parties, target, accounts }) => [
        ...parties,
        target,
        ...accounts.map(({ source }) => source),
      ]),
      ...unnamed.map(({ actor }) => actor),
    ],
    encounter: [...timeline, ...disagreements].map(({ encounter }) => encounter),
    measure: positions.map(({ measure }) => measure),
  };
  for (const kind of ['actor', 'encounter', 'measure'] as const)
    for (const id of named[kind]) if (id != null && !known[kind].has(id)) return `no ${kind} is called ${id}`;
  const any = new Set([...known.actor, ...known.encounter, ...known.measure]);
  for (const { of } of status?.findings ?? [])
    if (of !== undefined && !any.has(of)) return `a finding about ${of}, which is not there`;
  return null;
}

function wrongIndex({ claims, quotes, unnamed = [] }: Analysis): string | null {
  for (const [i, { within }] of claims.entries()) {
    let outer = within;
    for (let steps = 0; outer !== undefined; steps++) {
      if (outer === i || steps > claims.length) return `claim ${i} stands in itself`;
      if (claims[outer] === undefined) return `claim ${i} stands in none`;
      outer = claims[outer]?.within;
    }
  }
  for (const one of unnamed) {
    if ([...one.claims, ...one.alone].some((index) => claims[index] === undefined))
      return 'an unnamed claim of none';
    if (one.quotes.some((index) => quotes[index] === undefined)) return 'an unnamed quote of none';
    if (one.alone.some((index) => !one.claims.includes(index))) return 'alone with what another says';
  }
  return null;
}

/** Objects, places, times and earlier states are the article's own words. */
function foreignWords({ encounters, positions }: Analysis, text: string): string | null {
  const verbatim = [
    ...encounters.flatMap(({ place, when, was }) => [place, when, was]),
    ...positions.map(({ object }) => object),
  ];
  for (const words of verbatim)
    if (words !== null && !text.includes(words)) return `${JSON.stringify(words)} is not in the article`;
  return null;
}
