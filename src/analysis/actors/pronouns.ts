import type { Sentence, TextDocument } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import type { Antecedent } from './antecedent.ts';
import { bySentence, carry } from './antecedents.ts';
import { type Candidate, candidatesFor, isSubject } from './candidates.ts';
import { personalPronoun, pronounOf } from './pronoun-words.ts';
import { likeliest } from './rank.ts';

export interface ResolvedPronoun {
  at: number;
  ids: string[];
}

/** Pronouns with whom they mean, and the antecedents of each sentence with the resolved pronouns among them. */
export interface PronounReading {
  resolved: ResolvedPronoun[];
  lists: Antecedent[][];
}

const PLURAL = new Set(['they', 'them', 'their', 'themselves']);
const NEUTER = new Set(['it', 'its', 'itself']);

/** "They" and "it" reach back over this many sentences, their own included. */
const SENTENCES = 3;

/**
 * Resolves third-person pronouns outside quotation marks, left to right; whom the quoted words name is not meant.
 * "He" and "she" go to the likeliest person by `choose`; for "they" and "it" subjects come before other antecedents and
 * nearer sentences before farther ones (the order of centering theory, Grosz, Joshi and Weinstein 1995).
 */
export function resolvePronouns(
  doc: TextDocument,
  antecedents: readonly Antecedent[],
  quoted: (offset: number) => boolean,
  choose: (candidates: readonly Candidate[], at: number) => Antecedent | undefined = likeliest,
): PronounReading {
  const resolved: ResolvedPronoun[] = [];
  const lists = bySentence(doc, antecedents);
  const seen = new Map<string, number>();
  const outside = (known: Antecedent): boolean => !quoted(known.start);
  for (const sentence of doc.sentences) {
    for (let at = sentence.first; at < sentence.last; at++) {
      const token = doc.tokens[at];
      if (token === undefined || quoted(token.start)) continue;
      const pronoun = personalPronoun(doc.tokens, at);
      const found =
        pronoun === undefined
          ? otherPronoun(doc, lists, sentence, at, outside)
          : choose(candidatesFor({ doc, lists, seen, sentence, at, pronoun }, outside), at);
      if (found === undefined) continue;
      resolved.push({ at, ids: found.ids });
      carry(lists, sentence, { ...found, start: token.start, first: at, last: at + 1, pronoun: true });
    }
    for (const { ids } of lists[sentence.index] ?? [])
      for (const id of ids) seen.set(id, (seen.get(id) ?? 0) + 1);
  }
  return { resolved, lists };
}

function otherPronoun(
  doc: TextDocument,
  lists: readonly Antecedent[][],
  sentence: Sentence,
  at: number,
  allowed: (antecedent: Antecedent) => boolean,
): Antecedent | undefined {
  const token = doc.tokens[at];
  const word = token === undefined ? '' : pronounOf(token);
  const kind = PLURAL.has(word)
    ? 'group'
    : NEUTER.has(word) && !isExpletive(doc.tokens, at)
      ? 'thing'
      : undefined;
  return kind === undefined
    ? undefined
    : search(doc, lists, sentence.index, at, (known) => known.kind === kind && allowed(known));
}

/** "It was not clear that", "it is understood", "it remains to be seen": nothing is meant. */
function isExpletive(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'it') return false;
  if (
    !/^(?:is|was|'s|will|would|may|might|could|remains|remained|seems|seemed|appears|appeared|takes|took|became)$/.test(
      tokens[at + 1]?.lower ?? '',
    )
  )
    return false;
  for (let i = at + 2; i < at + 8; i++) {
    if (
      /^(?:that|to|if|whether|how|what|who|why|clear|unclear|understood|known|likely|possible|impossible|time|important|hard|easy)$/.test(
        tokens[i]?.lower ?? '',
      )
    )
      return true;
  }
  return false;
}

function search(
  doc: TextDocument,
  lists: readonly Antecedent[][],
  sentence: number,
  at: number,
  fits: (antecedent: Antecedent) => boolean,
): Antecedent | undefined {
  for (let back = isTag(doc.tokens, at) ? 1 : 0; back < SENTENCES; back++) {
    const candidates = (lists[sentence - back] ?? []).filter((known) => known.last <= at && fits(known));
    // "The proposal was backed by …" / "It calls for …": what the sentence is about is a thing without a name.
    if (
      back > 0 &&
      NEUTER.has(doc.tokens[at]?.lower ?? '') &&
      opensWithThing(doc, sentence - back, candidates)
    )
      return undefined;
    const subject = candidates.find((known) => isSubject(doc.tokens, known));
    const chosen = subject ?? (back === 0 ? candidates.at(-1) : candidates[0]);
    if (chosen !== undefined) return chosen;
  }
  return undefined;
}

/** "The road was cut, they said": whom a tag reports is not who speaks. */
const isTag = (tokens: readonly Token[], at: number): boolean =>
  /^[,”"]$/.test(tokens[at - 1]?.text ?? '') &&
  /^(?:said|says?|added|reported|told)$/.test(tokens[at + 1]?.lower ?? '') &&
  /^[.,]$/.test(tokens[at + 2]?.text ?? '');

/** The sentence begins with a noun that stands for nobody: "The treaty …", "This offer …", "Article 5 …". */
function opensWithThing(doc: TextDocument, sentence: number, candidates: readonly Antecedent[]): boolean {
  const first = doc.sentences[sentence]?.first ?? 0;
  const numbered =
    doc.tokens[first]?.word === true && /^(?:\d+|[ivx]+)$/.test(doc.tokens[first + 1]?.lower ?? '');
  if (numbered) return !candidates.some((known) => known.first <= first + 1);
  if (
    !/^(?:the|this|that|a|an)$/.test(doc.tokens[first]?.lower ?? '') ||
    doc.tokens[first + 1]?.capital === true
  )
    return false;
  return !candidates.some((known) => known.first <= first + 3);
}
