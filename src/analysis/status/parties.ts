import type { Actor } from '../../shared/analysis.ts';
import type { TextDocument } from '../text/document.ts';

/** Whom the actors of an article stand for, and by which words a headline may call them. */
export interface PartyIndex {
  /** State code of the side they act for; an actor of no state is a side of its own. */
  sideOf(actor: string): string;
  /** How surely these words name the actor: itself, its side only, or not at all. */
  namedIn(words: ReadonlySet<string>, actor: string): 'itself' | 'side' | null;
  /** Whether these act for one known state, as at a cabinet meeting. */
  atHome(actors: readonly string[]): boolean;
}

/** Words of a text in lower case. */
export const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Words of names that are nobody's name. */
const NO_NAME =
  /^(?:the|and|for|of|unnamed|president|minister|foreign|ministry|government|officials?|state|states|united|department|general|secretary|north|south|new)$/;

/** Builds the index from what the article calls its actors. */
export function indexParties({ text }: TextDocument, actors: readonly Actor[]): PartyIndex {
  const sides = new Map(actors.map(({ id, side }) => [id, side]));
  const names = new Map(actors.map((actor) => [actor.id, nameWords(text, actor)]));
  const sideOf = (actor: string): string => sides.get(actor) ?? actor;
  const hasWord = (words: ReadonlySet<string>, actor: string): boolean =>
    (names.get(actor) ?? []).some((name) => words.has(name));
  return {
    sideOf,
    namedIn: (words, actor) => {
      if (hasWord(words, actor)) return 'itself';
      const side = sides.get(actor) ?? null;
      const ofSide = actors.some(
        ({ id, side: other }) => side !== null && other === side && hasWord(words, id),
      );
      return ofSide ? 'side' : null;
    },
    atHome: (ids) =>
      ids.length > 1 &&
      new Set(ids.map((id) => sides.get(id) ?? null)).size === 1 &&
      sides.get(ids[0] ?? '') != null,
  };
}

function nameWords(text: string, { name, type, mentions }: Actor): string[] {
  // "Israeli officials": a group is called by its state's name, which stands for the state.
  if (type === 'unnamed') return [];
  const called = [
    name,
    ...mentions.map((span) => text.slice(...span)).filter((words) => /^\p{Lu}/u.test(words)),
  ];
  return [...new Set(called.flatMap((words) => [...wordsOf(words)]))].filter(
    (word) => word.length > 1 && !NO_NAME.test(word),
  );
}
