import type { Actor } from '../../shared/analysis.ts';
import { ORGANISATIONS } from '../lexicon/organisations.ts';
import type { TextDocument } from '../text/document.ts';
import { reportsSport } from '../text/sport.ts';
import { tokenize } from '../text/tokens.ts';
import { statesNamed } from './states-named.ts';
import { kindsIn, readTold } from './told.ts';

/** Sentences in which an article on diplomacy has named its parties. */
const OPENING = 6;

/** Those with whom a single state has diplomacy, and what only diplomacy deals with. */
const BEYOND_ONE_STATE =
  /\b(?:rebels?|insurgents?|guerrillas?|militants?|militias?|separatists?|opposition|united nations|u\.n\.|UN|NATO|EU|european union|african union|arab league|world powers|peace (?:talks|process|deal|accord|agreement)|cease-?fire|truce|nuclear (?:talks|deal|programme|program)|envoys?|embass(?:y|ies))\b/;

/** Whether an article's opening names two parties that can have diplomacy with each other. */
export function hasDiplomacy(doc: TextDocument, actors: readonly Actor[]): boolean {
  if (reportsSport(doc) || isOfBusiness(doc) || isAtHome(doc, actors)) return false;
  const last = doc.sentences[Math.min(OPENING, doc.sentences.length) - 1];
  if (isHomeAffair(doc, last?.span[1] ?? 0)) return false;
  const sides = new Set([
    ...actors
      .filter(({ mentions }) => mentions.some(([start]) => start < (last?.span[1] ?? 0)))
      .flatMap(({ side }) => side ?? []),
    ...statesNamed(tokenize(doc.title, 0, doc.title.length)),
    ...statesNamed(doc.tokens.slice(0, last?.last ?? 0)),
  ]);
  if (sides.size > 1) return true;
  return BEYOND_ONE_STATE.test(`${doc.title} ${doc.text.slice(0, last?.span[1] ?? 0)}`);
}

/** What a state decides within its own borders, whoever is spoken of there. */
const HOME_VOTE =
  /\b(?:impeach\w*|elections?|electoral|by-elections?|ballots?|runoffs?|caucus(?:es)?|primar(?:y|ies)|(?:no-)?confidence (?:vote|motion)|vote of (?:no )?confidence|re-?election)\b/i;
/** The same in the news itself, where elections are also spoken of by the way. */
const HOME_TRIAL = /\bimpeach\w*|\b(?:no-confidence|confidence) (?:vote|motion)\b/i;

/** Whether the headline names no process, and the article is about a vote or a trial at home. */
const isHomeAffair = ({ title, text }: TextDocument, opening: number): boolean =>
  readTold(title).length + kindsIn(title).length === 0 &&
  (HOME_VOTE.test(title) || HOME_TRIAL.test(text.slice(0, opening)));

/** Whether a company or its like begins the headline: what it strikes is no treaty. */
const isOfBusiness = ({ title }: TextDocument): boolean =>
  ORGANISATIONS.some((name) => title.startsWith(name) && !/^[\p{L}\d]/u.test(title.slice(name.length)));

/** Whether the headline names several people or organs, all of one state, and no other state. */
function isAtHome({ title, text }: TextDocument, actors: readonly Actor[]): boolean {
  const words = new Set(title.match(/[\p{L}\p{N}]+/gu));
  const named = actors.filter(
    ({ type, side, mentions }) =>
      side !== null &&
      (type === 'person' || type === 'government') &&
      mentions.some((span) =>
        text
          .slice(...span)
          .split(/\s+/)
          .some((word) => word.length > 2 && words.has(word)),
      ),
  );
  const sides = new Set(named.map(({ side }) => side));
  const others = [...statesNamed(tokenize(title, 0, title.length))].filter((code) => !sides.has(code));
  return named.length > 1 && sides.size === 1 && others.length === 0;
}
