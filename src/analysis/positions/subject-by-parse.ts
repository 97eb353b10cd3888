import type { Tree } from '../models/syntax/tree.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import type { StanceReading } from './reading.ts';
import type { Doer } from './verb-subject.ts';

/** Verbs that share one subject, at most. */
const STEPS = 6;

/** The token that heads the subject of the verb at a token, also where the verb shares it; undefined where the parse has none. */
export function subjectHead({ tokens }: TextDocument, tree: Tree, verb: number): number | undefined {
  let at = verb;
  for (let step = 0; step < STEPS && at >= tree.first; step++) {
    const own = tree.children(at).find((child) => /^nsubj/.test(tree.relation(child)));
    const relation = tree.relation(at);
    // "who" and "which" stand for the noun that the clause hangs on.
    if (own !== undefined)
      return relation === 'acl' && /^(?:who|which|that)$/.test(tokens[own]?.lower ?? '')
        ? tree.head(at)
        : own;
    if (relation === 'acl') return tree.head(at);
    if (relation !== 'conj' && relation !== 'advcl' && relation !== 'xcomp') return undefined;
    at = tree.head(at);
  }
  return undefined;
}

/** "Kenya, which has long refused": whoever stands right before "who" or "which", whatever the parse hangs it on. */
function isAntecedent({ tokens }: TextDocument, verb: number, last: number): boolean {
  const pronoun = tokens[last]?.text === ',' ? last + 1 : last;
  return (
    pronoun < verb && verb - pronoun <= STEPS && /^(?:who|which|that)$/.test(tokens[pronoun]?.lower ?? '')
  );
}

/** Prepositions behind which stands whoever a noun belongs to: "the government of Kenya". */
const OWNING = /^(?:of|from|for|['’]s?)$/;

/** Whether the words from token `first` to `last` name the noun at `head`, rather than something told of it on the way. */
function names(doc: TextDocument, tree: Tree, head: number, first: number, last: number): boolean {
  if (head >= first && head < last) return true;
  let at = first;
  while (at >= 0 && at !== head) {
    const relation = tree.relation(at);
    const inside = at >= first && at < last;
    if (!inside && !/^(?:appos|conj|flat|compound|nmod|amod|det|nummod|nsubj)$/.test(relation)) return false;
    const link = tree.children(at).find((child) => tree.relation(child) === 'case');
    if (relation === 'nmod' && link !== undefined && !OWNING.test(doc.tokens[link]?.lower ?? ''))
      return false;
    const above = tree.head(at);
    if (inside && (above < first || above >= last) && /^(?:obl|obj|acl|advcl|iobj|root)$/.test(relation))
      return false;
    at = above;
  }
  return at === head;
}

/** The words open the sentence and at most one word parts them from the verb: nobody else can be its subject. */
const isPlainSubject = (sentence: Sentence, verb: number, first: number, last: number): boolean =>
  first === sentence.first && last <= verb && verb - last <= 1;

/** Whether tokens are only told of the subject of the verb at a token, and do not name it: "a crowd near the embassy". */
export function isWithinSubject(
  { doc, treeOf }: Pick<StanceReading, 'doc' | 'treeOf'>,
  sentence: Sentence,
  verb: number,
  [first, last]: readonly [first: number, last: number],
): boolean {
  if (isAntecedent(doc, verb, last) || isPlainSubject(sentence, verb, first, last)) return false;
  const tree = treeOf(sentence);
  const head = subjectHead(doc, tree, verb);
  if (head === undefined || head === first || first < tree.first || last > tree.last) return false;
  if (names(doc, tree, head, first, last)) return false;
  let at = first;
  while (at >= 0 && at !== head) at = tree.head(at);
  return at === head;
}

/**
 * Who does what the verb at a token says, held against the sentence's grammar: the actor found, where the parse agrees or
 * does not know; else the one who is the subject by the parse; undefined where that is nobody.
 */
export function agreed(
  reading: StanceReading,
  sentence: Sentence,
  verb: number,
  doer: Doer,
): Doer | undefined {
  const [first, last] = doer.subject ?? [doer.first, doer.last];
  if (isAntecedent(reading.doc, verb, last) || isPlainSubject(sentence, verb, first, last)) return doer;
  const tree = reading.treeOf(sentence);
  const head = subjectHead(reading.doc, tree, verb);
  if (head === undefined || first < tree.first || last > tree.last) return doer;
  if (names(reading.doc, tree, head, first, last)) return doer;
  for (let at = head; at >= Math.max(tree.first, head - STEPS); at--) {
    const reference = reading.subjects.startingAt(at);
    if (reference === undefined || reference.last <= head) continue;
    const shared = doer.first === verb;
    return reference.actors.length === 0
      ? undefined
      : {
          actors: reference.actors,
          first: shared ? verb : reference.first,
          last: shared ? verb : Math.max(reference.last, doer.last),
        };
  }
  return undefined;
}
