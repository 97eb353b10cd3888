import type { Antecedent } from '../../../src/analysis/actors/antecedent.ts';
import type { Candidate } from '../../../src/analysis/actors/candidates.ts';
import { nounGender } from '../../../src/analysis/actors/gender.ts';
import { resolvePronouns } from '../../../src/analysis/actors/pronouns.ts';
import { genderOf } from '../../../src/analysis/actors/runs.ts';
import { isHonorific } from '../../../src/analysis/actors/titles.ts';
import { PERSON_NOUNS } from '../../../src/analysis/lexicon/offices.ts';
import { readDocument, type TextDocument, tokenAtOrAfter } from '../../../src/analysis/text/document.ts';
import { findStretches, quotedTest } from '../../../src/analysis/text/quotation-marks.ts';
import { type GumGold, isPersonName } from '../../evaluate/resolution/gum.ts';

/** One pronoun: what speaks for each candidate, and which one is right; -1 where none of them is. */
export interface Example {
  candidates: Readonly<Record<string, number>>[];
  right: number;
}

const NOUNS = new Set(PERSON_NOUNS.map(({ singular }) => singular));

/**
 * The pronouns of one GUM document. Antecedents are its own person mentions, as far as the analysis would find such:
 * names, and common nouns for sources; each pronoun is carried on as the person that the annotators chose.
 */
export function examplesOf(text: string, gold: GumGold): Example[] {
  const doc = readDocument(text, '');
  const quoted = quotedTest(findStretches(doc.text, doc.paragraphs));
  const chosen = new Map<number, string>();
  for (const [start, , type, cluster] of gold.mentions)
    if (type === 'person') chosen.set(tokenAtOrAfter(doc, start), String(cluster));
  const examples: Example[] = [];
  const choose = (candidates: readonly Candidate[], at: number): Antecedent | undefined => {
    const id = chosen.get(at);
    if (id === undefined) return undefined;
    const right = candidates.findIndex(({ antecedent }) => antecedent.ids[0] === id);
    examples.push({ candidates: candidates.map(({ features }) => ({ ...features })), right });
    return candidates[right]?.antecedent;
  };
  resolvePronouns(doc, antecedentsOf(doc, gold), quoted, choose);
  return examples;
}

function antecedentsOf(doc: TextDocument, gold: GumGold): Antecedent[] {
  const list: Antecedent[] = [];
  const genders = new Map<number, 'm' | 'f'>();
  const seen = new Set<number>();
  for (const mention of gold.mentions) {
    const [start, end, type, cluster] = mention;
    if (type !== 'person') continue;
    const first = tokenAtOrAfter(doc, start);
    let last = tokenAtOrAfter(doc, end);
    while (last > first + 1 && (doc.tokens[last - 1]?.lower === "'s" || doc.tokens[last - 1]?.word === false))
      last--;
    const head = doc.tokens[last - 1]?.lower ?? '';
    const name = isPersonName(doc.text, gold, mention);
    if ((!name && !NOUNS.has(head)) || seen.has(last)) continue;
    // Titles are no part of a name in the analysis.
    const from = name ? nameStart(doc, first, last) : first;
    seen.add(last);
    const gender = name ? genderAt(doc, from) : nounGender(head);
    if (gender !== undefined) genders.set(cluster, gender);
    list.push({
      start: doc.tokens[from]?.start ?? start,
      first: from,
      last,
      ids: [String(cluster)],
      kind: 'person',
      gender,
    });
  }
  return list
    .map((known) => ({ ...known, gender: genders.get(Number(known.ids[0])) }))
    .sort((a, b) => a.first - b.first);
}

function nameStart(doc: TextDocument, first: number, last: number): number {
  let from = last - 1;
  while (from > first && doc.tokens[from - 1]?.capital === true && !isHonorific(doc.tokens[from - 1])) from--;
  return Math.max(from, last - 3);
}

function genderAt({ tokens }: TextDocument, first: number): 'm' | 'f' | undefined {
  const address = tokens[first - 1]?.lower ?? '';
  if (/^(?:mrs|ms|miss|lady)\.?$/.test(address)) return 'f';
  return /^(?:mr|sir|lord)\.?$/.test(address) ? 'm' : genderOf(tokens[first]?.text ?? '');
}
