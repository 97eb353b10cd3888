import { isHonorific, titleEndingAt } from '../../../src/analysis/actors/titles.ts';
import type { Analyst } from '../../../src/analysis/analyze.ts';
import { BODIES } from '../../../src/analysis/lexicon/bodies.ts';
import { COUNTRIES } from '../../../src/analysis/lexicon/countries.ts';
import { GOVERNMENTS } from '../../../src/analysis/lexicon/governments.ts';
import { MEDIA } from '../../../src/analysis/lexicon/media.ts';
import { PEOPLE } from '../../../src/analysis/lexicon/people.ts';
import { overlaps } from '../../../src/analysis/text/spans.ts';
import { tokenize } from '../../../src/analysis/text/tokens.ts';
import type { Actor } from '../../../src/shared/analysis.ts';
import { readRequest } from '../../analyze/request.ts';
import { Answers } from './answers.ts';
import type { Links } from './links.ts';
import { Tally } from './tally.ts';

type Mention = [
  start: number,
  end: number,
  type: string,
  cluster: number,
  link: string,
  wiki: string | null,
  status: string,
];
/** What the measure reads of a GUM document. */
export interface GumGold {
  tok: number[];
  pos: string[];
  mentions: Mention[];
}

const THIRD = /^(?:he|him|his|himself|she|her|hers|herself|they|them|their|theirs|themselves)$/i;
const FIRST = /^(?:i|me|my|mine|myself)$/i;
/** Longest description that is asked for, in words. */
const LONGEST = 8;

const fold = (name: string): string =>
  name
    .replaceAll('%2D', '-')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('_', ' ')
    .toLowerCase()
    .replace(/^the /, '');

/** Wikipedia titles that our tables know, each with the names by which an actor of ours is known to be it. */
const titles = new Map<string, string>();
for (const { name, aliases, wikidata } of PEOPLE)
  if (wikidata !== null) for (const form of [name, ...aliases]) titles.set(fold(form), wikidata);
for (const { name, names, wikidata } of [...COUNTRIES, ...BODIES, ...MEDIA, ...GOVERNMENTS])
  if (wikidata !== null)
    for (const form of [name, ...names])
      if (form.length > 3 || form === name) titles.set(fold(form), wikidata);

const STATES = new Set(COUNTRIES.map(({ wikidata }) => wikidata));

export interface GumTallies {
  third: Tally;
  described: Tally;
  first: Tally;
}

/** GUM: coreference chains of persons that hold a proper name, and links to Wikipedia by title. */
export function gumTallies(analyst: Analyst, lines: readonly string[], links: Links): GumTallies {
  const tallies: GumTallies = { third: new Tally(), described: new Tally(), first: new Tally() };
  for (const line of lines) {
    const { article } = readRequest(line);
    const { text } = article;
    const gold: GumGold = JSON.parse(line);
    const answers = new Answers(analyst.analyze(article));
    const known = new Map<number, Set<Actor>>();
    for (const mention of gold.mentions) {
      if (!isPersonName(text, gold, mention)) continue;
      const actors = known.get(mention[3]) ?? new Set();
      known.set(mention[3], actors);
      const actor = answers.named(text, [mention[0], mention[1]]);
      if (actor !== undefined) actors.add(actor);
    }
    for (const [start, end, type, cluster, link] of gold.mentions) {
      const sort = type === 'person' ? sortOf(text.slice(start, end), link) : undefined;
      if (sort !== undefined) tallies[sort].count(known.get(cluster), answers.meant([start, end]));
    }
    countLinks(answers, text, gold, links);
  }
  return tallies;
}

/**
 * A person's mention ends in a proper noun that is no office, has no article or possessor before it, and names one
 * person only ("Mr. Vega", "Peru's President Ana Vega"; not "the President", "Ana and Juan Vega").
 */
export function isPersonName(text: string, gold: GumGold, [start, end, type]: Mention): boolean {
  if (type !== 'person') return false;
  const tokens = tokenize(text, start, end);
  while (tokens.at(-1)?.lower === "'s" || tokens.at(-1)?.word === false) tokens.pop();
  const last = tokens.at(-1);
  if (last === undefined || !last.capital || isHonorific(last)) return false;
  if (titleEndingAt(tokens, tokens.length, 0) !== undefined) return false;
  if (/^(?:the|a|an|his|her|their|our|my|its)$/.test(tokens[0]?.lower ?? '')) return false;
  if (tokens.some(({ lower }) => /^(?:and|,|of|from|who|in|at)$/.test(lower))) return false;
  for (let i = 0; i < gold.pos.length; i++)
    if (
      gold.tok[2 * i + 1] !== undefined &&
      (gold.tok[2 * i] ?? 0) <= last.start &&
      (gold.tok[2 * i + 1] ?? 0) > last.start
    )
      return gold.pos[i] === 'NNP';
  return false;
}

function sortOf(words: string, link: string): keyof GumTallies | undefined {
  if (THIRD.test(words)) return 'third';
  if (FIRST.test(words)) return 'first';
  const definite = /^the\s/i.test(words) && words.split(/\s+/).length <= LONGEST;
  return definite && (link === 'coref' || link === 'ana') ? 'described' : undefined;
}

function countLinks(answers: Answers, text: string, { mentions }: GumGold, links: Links): void {
  const named = mentions.filter(([start, end, , , , wiki]) => wiki !== null && isName(text, start, end));
  for (const [start, end, , , , wiki] of named) {
    const item = titles.get(fold(wiki ?? ''));
    if (item === undefined) continue;
    if (STATES.has(item) && answers.isNobody(text, [start, end])) links.places++;
    else links.count(answers.named(text, [start, end])?.wikidata === item, text.slice(start, end));
  }
  for (const { wikidata, mentions: spans } of answers.actors) {
    if (wikidata === null) continue;
    for (const span of spans) {
      const gold = named.filter(([start, end]) => overlaps([start, end], span));
      if (gold.length === 0) continue;
      const right = gold.some(([, , , , , wiki]) => titles.get(fold(wiki ?? '')) === wikidata);
      links.countShown(right, text.slice(...span));
    }
  }
}

/** Begins with a capital, and is neither a description nor an office nor a pronoun. */
function isName(text: string, start: number, end: number): boolean {
  const tokens = tokenize(text, start, end).filter(({ word }) => word);
  const [first] = tokens;
  if (first === undefined || !first.capital || /^(?:the|i|my|he|his|she|her|we|our)$/.test(first.lower))
    return false;
  return titleEndingAt(tokens, tokens.length, 0) !== 0;
}
