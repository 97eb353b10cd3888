import type { Analyst } from '../../../src/analysis/analyze.ts';
import { overlaps } from '../../../src/analysis/text/spans.ts';
import type { Actor, Analysis, Claim, Quote, Span } from '../../../src/shared/analysis.ts';
import { readRequest } from '../../analyze/request.ts';
import { dice, pair, SAME } from './overlap.ts';
import type { Tally } from './tally.ts';

type Gold = Pick<Analysis, 'actors' | 'quotes' | 'claims'> & {
  optional?: { quotes?: Span[]; claims?: Claim[] };
};

/** Counts the claims and quotes of one gold article as score-gold.mjs pairs them; optional ones are left out. */
export function countGold(analyst: Analyst, json: string, claims: Tally, quotes: Tally): void {
  const { article } = readRequest(json);
  // The data's own shape; an article of another fails where it is read.
  const gold: Gold = JSON.parse(json);
  const analysis = analyst.analyze(article);
  const same = sameActor(analysis.actors, gold.actors);
  countClaims(article.text, analysis, gold, same, claims);
  countQuotes(analysis.quotes, gold, same, quotes);
}

type Same = (ours: string | null, theirs: string | null) => boolean;

function sameActor(ours: readonly Actor[], theirs: readonly Actor[]): Same {
  const shared = (a: Actor, b: Actor): number => {
    const count = a.mentions.filter((m) => b.mentions.some((n) => overlaps(m, n))).length;
    return count === 0 ? 0 : count + (sameName(a.name, b.name) ? 0.5 : 0);
  };
  const partner = new Map(
    [...pair(ours, theirs, shared, 0)].map(([i, j]) => [ours[i]?.id ?? '', theirs[j]?.id ?? '']),
  );
  return (a, b) => {
    if (a === null || b === null) return a === b;
    if (partner.get(a) === b) return true;
    const [left, right] = [ours.find(({ id }) => id === a), theirs.find(({ id }) => id === b)];
    return left !== undefined && right !== undefined && sameName(left.name, right.name);
  };
}

function sameName(a: string, b: string): boolean {
  const [left, right] = [bare(a), bare(b)];
  if (left === '' || right === '') return false;
  return ` ${left} `.includes(` ${right} `) || ` ${right} `.includes(` ${left} `);
}

const bare = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[^a-z0-9 ]/g, ' ')
    .replace(/\b(?:the|of|a|an)\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim();

const sourcesOf = ({ source, sources }: Claim): (string | null)[] => sources ?? [source];

function countClaims(
  text: string,
  { claims: ours }: Analysis,
  { claims, quotes, optional }: Gold,
  same: Same,
  tally: Tally,
): void {
  const alike = (a: Claim, b: Claim): number => dice(text, [a.content], [b.content]);
  const together = (a: Claim, b: Claim): boolean =>
    sourcesOf(b).some((theirs) => sourcesOf(a).some((id) => same(id, theirs)));
  const right = pair(ours, claims, (a, b) => (together(a, b) ? alike(a, b) : 0), SAME);
  for (const [index, claim] of ours.entries()) {
    if (!right.has(index)) {
      const isOptional = optional?.claims?.some((b) => alike(claim, b) >= SAME && together(claim, b));
      const isDirect = quotes.some(
        ({ form, span }) => form === 'direct' && contained(claim.content, span) >= 0.5,
      );
      if (isOptional === true || isDirect) continue;
    }
    tally.count(claim.certainty, right.has(index));
  }
}

/** Share of a span that lies in another. */
const contained = ([start, end]: Span, [from, to]: Span): number =>
  (Math.min(end, to) - Math.max(start, from)) / (end - start);

/** Quotations are the same from this intersection over union on. */
const SAME_QUOTE = 0.8;

function countQuotes(ours: readonly Quote[], { quotes, optional }: Gold, same: Same, tally: Tally): void {
  const alike = ({ span: a }: Quote, { span: b }: Quote): number => {
    const both = Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
    return both / (a[1] - a[0] + b[1] - b[0] - both);
  };
  const partner = pair(ours, quotes, alike, SAME_QUOTE);
  for (const [index, quote] of ours.entries()) {
    const gold = quotes[partner.get(index) ?? -1];
    if (gold === undefined && optional?.quotes?.some((span) => overlaps(span, quote.span))) continue;
    tally.count(quote.certainty, gold !== undefined && same(quote.speaker, gold.speaker));
  }
}
