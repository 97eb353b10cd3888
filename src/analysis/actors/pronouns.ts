import { PREPOSITIONS } from '../lexicon/function-words.ts';
import type { TextDocument } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';

/** A stretch that already stands for something, as far as pronouns need to know it. */
export interface Antecedent {
  start: number;
  first: number;
  last: number;
  ids: string[];
  kind: 'person' | 'group' | 'thing';
  gender: 'm' | 'f' | undefined;
}

export interface ResolvedPronoun {
  at: number;
  ids: string[];
}

const MALE = new Set(['he', 'him', 'his', 'himself']);
const FEMALE = new Set(['she', 'her', 'hers', 'herself']);
const PLURAL = new Set(['they', 'them', 'their', 'themselves']);
const NEUTER = new Set(['it', 'its', 'itself']);

/** A pronoun reaches back over this many sentences, its own included. */
const SENTENCES = 3;

/**
 * Resolves third-person pronouns outside quotation marks, left to right; whom the quoted words name is not meant. Subjects come before other antecedents,
 * nearer sentences before farther ones (the order of centering theory, Grosz, Joshi and Weinstein 1995).
 */
export function resolvePronouns(
  doc: TextDocument,
  antecedents: readonly Antecedent[],
  quoted: (offset: number) => boolean,
): ResolvedPronoun[] {
  const resolved: ResolvedPronoun[] = [];
  const bySentence: Antecedent[][] = doc.sentences.map(() => []);
  let next = 0;
  for (const sentence of doc.sentences) {
    while (next < antecedents.length) {
      const antecedent = antecedents[next];
      if (antecedent === undefined || antecedent.first >= sentence.last) break;
      bySentence[sentence.index]?.push(antecedent);
      next++;
    }
  }
  for (const sentence of doc.sentences) {
    for (let at = sentence.first; at < sentence.last; at++) {
      const token = doc.tokens[at];
      if (token === undefined || quoted(token.start)) continue;
      const fits = fitFor(token, doc.tokens, at);
      if (fits === undefined) continue;
      const found = search(
        doc,
        bySentence,
        sentence.index,
        at,
        (known) => fits(known) && !quoted(known.start),
      );
      if (found === undefined) continue;
      resolved.push({ at, ids: found.ids });
      // A resolved pronoun carries its actor on: the next sentence may know it by this one alone.
      const carried: Antecedent = { ...found, start: token.start, first: at, last: at + 1 };
      const here = bySentence[sentence.index];
      here?.splice(here.filter((known) => known.first < at).length, 0, carried);
    }
  }
  return resolved;
}

function fitFor(
  token: Token,
  tokens: readonly Token[],
  at: number,
): ((antecedent: Antecedent) => boolean) | undefined {
  const word = token.lower;
  // "His Excellency" is a form of address.
  if (/^(?:excellency|majesty|highness|holiness|eminence)$/.test(tokens[at + 1]?.lower ?? ''))
    return undefined;
  if (MALE.has(word)) return ({ kind, gender }) => kind === 'person' && gender !== 'f';
  if (FEMALE.has(word)) return ({ kind, gender }) => kind === 'person' && gender !== 'm';
  if (PLURAL.has(word)) return ({ kind }) => kind === 'group';
  if (NEUTER.has(word) && !isExpletive(tokens, at)) return ({ kind }) => kind === 'thing';
  return undefined;
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
  bySentence: readonly Antecedent[][],
  sentence: number,
  at: number,
  fits: (antecedent: Antecedent) => boolean,
): Antecedent | undefined {
  for (let back = 0; back < SENTENCES; back++) {
    const candidates = (bySentence[sentence - back] ?? []).filter((known) => known.last <= at && fits(known));
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

/** The sentence begins with a common noun that stands for nobody: "The treaty …", "This offer …". */
function opensWithThing(doc: TextDocument, sentence: number, candidates: readonly Antecedent[]): boolean {
  const first = doc.sentences[sentence]?.first ?? 0;
  if (
    !/^(?:the|this|that|a|an)$/.test(doc.tokens[first]?.lower ?? '') ||
    doc.tokens[first + 1]?.capital === true
  )
    return false;
  return !candidates.some((known) => known.first <= first + 3);
}

/** No preposition leads to it: what is left is a subject or an object, and the first of those is the subject. */
function isSubject(tokens: readonly Token[], { first }: Antecedent): boolean {
  for (let at = first - 1; at > first - 6; at--) {
    const token = tokens[at];
    if (token === undefined || /^[,;.:"“”]$/.test(token.text)) return true;
    if (PREPOSITIONS.has(token.lower) || token.lower === 'to') return false;
    if (/^(?:and|that|but|as|while|when)$/.test(token.lower)) return true;
  }
  return true;
}
