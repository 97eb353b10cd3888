import type { Actor } from '../../shared/analysis.ts';
import { overlaps } from '../text/spans.ts';
import type { Candidate } from './candidate.ts';

/**
 * The main ones of all positions, one for each actor, stance and thing: the plainest, then the one that is aimed at
 * somebody, then the first. What unnamed people say that their own side says itself is the side's position.
 */
export function mainPositions(
  text: string,
  found: readonly Candidate[],
  actors: readonly Actor[],
): Candidate[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const ranked = found
    .filter(({ object }) => SOMETHING.test(text.slice(...object)))
    .map((candidate) => ({ candidate, words: contentWords(text.slice(...candidate.object)) }))
    .sort(
      (a, b) => rank(b.candidate) - rank(a.candidate) || a.candidate.evidence[0] - b.candidate.evidence[0],
    );
  const kept: typeof ranked = [];
  const bySide = new Map<string, typeof ranked>();
  for (const one of ranked) {
    const { actor, stance } = one.candidate;
    const key = `${stance} ${byId.get(actor)?.side ?? actor}`;
    const rivals = bySide.get(key) ?? [];
    if (rivals.some((other) => isSame(one, other, byId)) || one.candidate.isBorneOut?.() === false) continue;
    if (rivals.length < RIVALS) rivals.push(one);
    bySide.set(key, rivals);
    kept.push(one);
  }
  return kept.map(({ candidate }) => candidate).sort((a, b) => a.evidence[0] - b.evidence[0]);
}

/** A stance on nothing but a mark that was left behind is none. */
const SOMETHING = /[\p{L}\p{N}]/u;

/** A side's stances of one kind that later ones are held against, at most. */
const RIVALS = 40;

const rank = ({ plain, target }: Candidate): number => 2 * plain + (target === null ? 0 : 1);

interface Ranked {
  candidate: Candidate;
  words: ReadonlySet<string>;
}

function isSame(one: Ranked, other: Ranked, actors: ReadonlyMap<string, Actor>): boolean {
  const a = one.candidate;
  const b = other.candidate;
  if (a.actor === b.actor && overlaps(a.evidence, b.evidence)) return true;
  // What somebody says against one party in one's own words is one reproach.
  const bySaying = a.plain === 1 && a.stance === 'accuses' && a.target !== null;
  if (bySaying && a.actor === b.actor && a.target === b.target) return true;
  if (a.stance === 'agrees' && isSamePair(a, b, actors)) return true;
  return holdsFor(a.actor, b.actor, actors) && isSameThing(one.words, other.words);
}

/** "France agreed with Iran" and "their presidents agreed" are one agreement, whoever speaks for each side. */
function isSamePair(a: Candidate, b: Candidate, actors: ReadonlyMap<string, Actor>): boolean {
  const side = (id: string | null): string | null => (id === null ? null : (actors.get(id)?.side ?? id));
  const [one, other] = [a, b].map(({ actor, target }) => [side(actor), side(target)]);
  if (one === undefined || other === undefined || one.includes(null)) return false;
  return one.every((party) => other.includes(party)) && one[0] !== one[1];
}

/** Whether `a` is `b`, or unnamed people of its side. */
function holdsFor(a: string, b: string, actors: ReadonlyMap<string, Actor>): boolean {
  if (a === b) return true;
  const one = actors.get(a);
  const other = actors.get(b);
  return one?.type === 'unnamed' && one.side !== null && one.side === other?.side;
}

/** More than half of the fewer words; a bare "the offer" by its one word. */
function isSameThing(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of few) if (many.has(word)) shared++;
  return shared * 2 > few.size;
}

const EMPTY = new Set(
  'the a an to of for on in with from by at and or that this these those its his her their it they he she will would not be is are was were has have had new any all as into over about more'.split(
    ' ',
  ),
);

/** Words that tell what a position is about, cut to their stems. */
const contentWords = (object: string): Set<string> =>
  new Set(
    (object.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((word) => !EMPTY.has(word))
      .map((word) => word.slice(0, 6)),
  );
