import type { TextDocument } from '../text/document.ts';
import type { Antecedent } from './antecedent.ts';
import { bySentence } from './antecedents.ts';
import { personalPronoun } from './pronoun-words.ts';

/** Votes that settle a gender which nothing else tells; none may speak against it. */
const ENOUGH = 2;

/**
 * Genders that pronouns tell: in a sentence that means one person only, its first "he" or "she" is likely that person;
 * in "Otieno and her ministers" it is for sure. Gives the antecedents again, with the genders that are settled so.
 */
export function withVotedGenders(
  doc: TextDocument,
  antecedents: readonly Antecedent[],
  quoted: (offset: number) => boolean,
): Antecedent[] {
  const votes = new Map<string, { m: number; f: number }>();
  for (const [index, list] of bySentence(doc, antecedents).entries()) {
    const persons = list.filter(({ kind, start }) => kind === 'person' && !quoted(start));
    const [first] = persons;
    const id = first?.ids[0];
    if (first === undefined || id === undefined) continue;
    const alone = persons.every(({ ids }) => ids[0] === id) && !list.some(({ kind }) => kind === 'group');
    const at = firstPronoun(doc, first.last, doc.sentences[index]?.last ?? 0, quoted);
    const pronoun = at === undefined ? undefined : personalPronoun(doc.tokens, at);
    if (at === undefined || pronoun === undefined) continue;
    const joined =
      at === first.last + 1 && doc.tokens[first.last]?.lower === 'and' && pronoun.form === 'possessive';
    if (!alone && !joined) continue;
    const count = votes.get(id) ?? { m: 0, f: 0 };
    votes.set(id, count);
    count[pronoun.gender] += joined ? ENOUGH : 1;
  }
  return antecedents.map((known) => {
    const count =
      known.gender === undefined && known.kind === 'person' ? votes.get(known.ids[0] ?? '') : undefined;
    if (count === undefined) return known;
    const gender =
      count.m >= ENOUGH && count.f === 0 ? 'm' : count.f >= ENOUGH && count.m === 0 ? 'f' : undefined;
    return { ...known, gender };
  });
}

function firstPronoun(
  doc: TextDocument,
  from: number,
  to: number,
  quoted: (offset: number) => boolean,
): number | undefined {
  for (let at = from; at < to; at++)
    if (personalPronoun(doc.tokens, at) !== undefined && !quoted(doc.tokens[at]?.start ?? 0)) return at;
  return undefined;
}
