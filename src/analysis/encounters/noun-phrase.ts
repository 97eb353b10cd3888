import type { Reference } from '../actors/reference.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { looksFinite } from '../text/word-class.ts';
import type { Parties } from './parties.ts';

/** What stands before a noun of meeting and belongs to it. */
export interface NounPhrase {
  /** First token of the phrase. */
  first: number;
  /** Lower case; empty where there is none. */
  determiner: string;
  adjectives: string[];
  /** Actors that modify the noun ("Trump-Putin meeting"). */
  qualifiers: string[];
  /** Actors behind a possessive ("his visit", "Biden's trip"). */
  possessors: string[];
}

/** Words before the noun that belong to its phrase. */
const MAX_MODIFIERS = 8;

const DETERMINER = /^(?:the|a|an|this|that|these|those|their|his|her|its|such|another|any|no|some|both)$/;

/** Words that end the phrase on the left: prepositions, auxiliaries and the verbs that meetings are objects of. */
const BOUNDARY =
  /^(?:of|in|on|at|for|to|with|and|or|by|from|is|was|were|are|hold|holds|held|had|has|have|having|about|after|following|during|before|up|off|not|attend|attended|cancelled|canceled|postponed|delayed|called|calling|cancel|postpone|delay|canceling|cancelling|which|seek|if|when|as|out|off|away|down|week|month|year|night|today|yesterday|tomorrow|\w+day|again)$/;

/** Reads the noun phrase leftwards from its head, the noun of meeting at token `head`. */
export function nounPhrase(
  doc: TextDocument,
  sentence: Sentence,
  head: number,
  parties: Parties,
): NounPhrase {
  const { tokens } = doc;
  const here = parties.in(sentence.index).filter(({ actors }) => actors.length > 0);
  const phrase: NounPhrase = { first: head, determiner: '', adjectives: [], qualifiers: [], possessors: [] };
  while (phrase.first > sentence.first && head - phrase.first < MAX_MODIFIERS) {
    const token = tokens[phrase.first - 1];
    if (token === undefined) break;
    const owner = ownerAt(here, phrase.first, token.lower);
    if (owner !== undefined) {
      const pronoun = owner.form === 'pronoun';
      return { ...phrase, first: owner.first, determiner: pronoun ? 'the' : '', possessors: owner.actors };
    }
    if (DETERMINER.test(token.lower)) {
      const such = tokens[phrase.first - 2]?.lower === 'such';
      return { ...phrase, first: phrase.first - (such ? 2 : 1), determiner: such ? 'such' : token.lower };
    }
    if (!takeModifier(phrase, token, here)) break;
  }
  return phrase;
}

/** Adds the word before the phrase to it: an actor's name, the dash between two, or an adjective. False at its boundary. */
function takeModifier(phrase: NounPhrase, token: Token, here: readonly Reference[]): boolean {
  const known = here.filter(({ last }) => last === phrase.first);
  if (known.length > 0) {
    phrase.qualifiers = [...new Set([...known.flatMap(({ actors }) => actors), ...phrase.qualifiers])];
    phrase.first = Math.min(...known.map(({ first }) => first));
    return true;
  }
  const dash = /^[–-]$/.test(token.text) && phrase.qualifiers.length > 0;
  if (!dash) {
    if (!token.word || token.lower === "'s" || BOUNDARY.test(token.lower) || isVerb(token)) return false;
    phrase.adjectives.push(token.lower);
  }
  phrase.first -= 1;
  return true;
}

/** A finite verb before its object; participles that qualify ("postponed talks") are adjectives. */
const isVerb = (token: Token): boolean =>
  looksFinite(token) && !(token.lower.endsWith('ed') && !CARRIES.test(token.lower));

/** Verbs in -ed that meetings are objects of: before a bare noun they are no adjectives. */
const CARRIES =
  /^(?:ruled|dismissed|rejected|refused|declined|demanded|proposed to|suspended|ended|resumed|opened|hosted|offered|urged|wanted|sought|joined|started|discussed|welcomed|condemned|announced|confirmed)$/;

/** The possessor that ends before token `end`: a name with its possessive ending, or a possessive pronoun. */
function ownerAt(here: readonly Reference[], end: number, word: string): Reference | undefined {
  if (word === "'s") return here.find(({ last }) => last === end - 1);
  return here.find(({ last, form }) => last === end && form === 'pronoun');
}
