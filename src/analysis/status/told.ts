import type { ProcessState, Span } from '../../shared/analysis.ts';
import { PROCESS_CUES, type ProcessCue } from '../lexicon/process-cues.ts';
import { CLAUSE_BREAK, MODALITY, type Modality, TENTATIVE } from '../lexicon/process-modality.ts';
import { OTHER_KINDS, PROCESS_NOUNS, type ProcessNoun } from '../lexicon/process-nouns.ts';
import { once } from '../text/once.ts';
import { isAside } from './aside.ts';

/** What a clause says outright of a process. */
export interface Told {
  state: ProcessState;
  /** Where its clause begins. */
  clause: number;
  /** Of what; null where the words speak for themselves. */
  noun: ProcessNoun | null;
  /** The noun, or the words that speak for themselves. */
  span: Span;
  /** Words that also stand in reports of something else. */
  weak: boolean;
  /** Neither denied, wished for, possible nor still to come. */
  done: boolean;
  /** No more than a step that is looked at. */
  tentative: boolean;
  /** In circumstance ("after the raid"), not in the news itself. */
  aside: boolean;
}

interface Noun {
  kind: ProcessNoun;
  span: Span;
}

/** Patterns of letters of all scripts take an engine most of a millisecond each. */
const whole = (source: string, flags = 'iu'): (() => RegExp) =>
  once(() => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`, flags));

const CUES = PROCESS_CUES.map((cue) => ({ cue, pattern: whole(cue.words) }));
const NOUNS = keysOf(PROCESS_NOUNS).map((kind) => ({ kind, pattern: whole(PROCESS_NOUNS[kind], 'giu') }));
const OF_ANOTHER_KIND = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${OTHER_KINDS})[\s-]+$`, 'iu');
/** "talks on a deal": they may be put off, and the deal is only their object. */
const AS_OBJECT = new RegExp(
  String.raw`(?:${PROCESS_NOUNS.encounter})(?: [\p{L}’'-]+){0,5}? (?:on|about|over|for|towards?) (?:an?|the|its|their|his|her) (?:[\p{L}\d’'-]+ ){0,2}$`,
  'iu',
);
const MODES = keysOf(MODALITY).map((modality) => ({
  modality,
  pattern: new RegExp(MODALITY[modality], 'iu'),
}));
const LOOKED_AT = new RegExp(TENTATIVE, 'iu');
const BREAK = new RegExp(CLAUSE_BREAK, 'giu');

/** What an outcome comes to in its mood; what has no entry says nothing. */
const COMES_TO: Readonly<Record<Modality, Partial<Record<ProcessState, ProcessState>>>> = {
  done: {
    advancing: 'advancing',
    agreed: 'agreed',
    holding: 'holding',
    stalled: 'stalled',
    delayed: 'delayed',
    'broken down': 'broken down',
    escalating: 'escalating',
    concluded: 'concluded',
  },
  denied: {},
  not: {
    agreed: 'stalled',
    concluded: 'stalled',
    advancing: 'stalled',
    holding: 'broken down',
    delayed: 'advancing',
  },
  wish: { escalating: 'escalating' },
  may: {
    agreed: 'advancing',
    concluded: 'advancing',
    advancing: 'advancing',
    stalled: 'stalled',
    delayed: 'stalled',
    'broken down': 'stalled',
    escalating: 'escalating',
  },
  will: {
    agreed: 'advancing',
    concluded: 'advancing',
    advancing: 'advancing',
    stalled: 'stalled',
    delayed: 'delayed',
    'broken down': 'broken down',
    escalating: 'escalating',
  },
};

/** Farther from its noun than this an outcome belongs to something else. */
const REACH = 70;

/** No sentence that a writer wrote is longer; what a page without stops holds is read no further. */
const LONGEST = 800;

/** What a headline or a sentence says outright of processes: clause by clause, in order. */
export function readTold(all: string): Told[] {
  const words = all.slice(0, LONGEST);
  const told = clausesOf(words).flatMap(([from, to]) => ofClause(words, from, to));
  // "Talks after the raid collapse": what stands between belongs to the noun.
  return told.length > 0 ? told : ofClause(words, 0, words.length);
}

/** Kinds of process that these words name. */
export const kindsIn = (words: string): ProcessNoun[] => nounsIn(words).map(({ kind }) => kind);

function clausesOf(words: string): Span[] {
  const clauses: Span[] = [];
  let from = 0;
  for (const { index } of words.matchAll(BREAK)) {
    if (index > from) clauses.push([from, index]);
    from = index + 1;
  }
  if (from < words.length) clauses.push([from, words.length]);
  return clauses;
}

function ofClause(words: string, from: number, to: number): Told[] {
  const clause = words.slice(from, to);
  const nouns = nounsIn(clause);
  const told = CUES.flatMap(({ cue, pattern }): (Told & { at: number })[] => {
    if (cue.of.length > 0 && !nouns.some(({ kind }) => cue.of.includes(kind))) return [];
    const match = pattern().exec(clause);
    if (match === null) return [];
    const at: Span = [match.index, match.index + match[0].length];
    const noun = cue.of.length === 0 ? null : nearest(clause, nouns, at);
    if (noun !== null && !(cue.of.includes(noun.kind) && distance(clause, noun.span, at) <= REACH)) return [];
    const one = toldBy(cue, clause, at, noun);
    if (one === null) return [];
    const aside = isAside(words, from, from + at[0]);
    return [{ ...one, clause: from, span: moved(one.span, from), aside, at: at[0] }];
  });
  // The main verb comes before what depends on it.
  return told.sort((a, b) => a.at - b.at).map(({ at: _at, ...one }) => one);
}

const moved = ([start, end]: Span, by: number): Span => [start + by, end + by];

function toldBy(
  cue: ProcessCue,
  clause: string,
  at: Span,
  noun: Noun | null,
): Omit<Told, 'clause' | 'aside'> | null {
  const mode = MODES.find(({ pattern }) => pattern.test(clause.slice(0, at[0])))?.modality ?? 'done';
  const state = COMES_TO[mode][cue.state];
  if (state === undefined) return null;
  return {
    state,
    noun: noun?.kind ?? null,
    span: noun?.span ?? at,
    weak: cue.weak === true || mode === 'wish',
    done: mode === 'done',
    tentative: state === 'advancing' && (mode === 'may' || LOOKED_AT.test(clause)),
  };
}

function nounsIn(clause: string): Noun[] {
  return NOUNS.flatMap(({ kind, pattern }) =>
    [...clause.matchAll(pattern())]
      .filter(({ index }) => !OF_ANOTHER_KIND.test(clause.slice(0, index)))
      .filter(({ index }) => !AS_OBJECT.test(clause.slice(0, index)))
      .map(({ index, 0: { length } }): Noun => ({ kind, span: [index, index + length] })),
  );
}

function nearest(clause: string, nouns: readonly Noun[], at: Span): Noun | null {
  return nouns.reduce<Noun | null>(
    (best, noun) =>
      best === null || distance(clause, noun.span, at) < distance(clause, best.span, at) ? noun : best,
    null,
  );
}

/** How much farther away words are behind a comma. */
const COMMA = 30;

function distance(clause: string, a: Span, b: Span): number {
  const between = clause.slice(Math.min(a[1], b[1]), Math.max(a[0], b[0]));
  return between.length + (between.includes(',') ? COMMA : 0);
}

function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] {
  // The tables are literals of ours: they have no other keys than their type says.
  return Object.keys(table) as Key[];
}
