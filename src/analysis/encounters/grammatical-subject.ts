import type { Reference } from '../actors/reference.ts';
import type { Grammar } from './state/grammar.ts';

/** Verbs whose object does what the infinitive behind them says: "invited him to visit" (object control). */
const CONTROL =
  /^(?:invit|urg|ask|tell|told|want|allow|let|send|sent|forc|order|press|persuad|convinc|encourag|expect|dispatch|instruct|authori|lead|led|beg|implor|call)/;

/** Longest way from an infinitive up to the verb that has the subject. */
const MAX_STEPS = 6;

/**
 * The token at the head of the subject of the verb at `at`: its own, or that of the verb which it shares one with
 * ("plans to meet", "arrived and met", "invited her to visit"). Undefined where the sentence gives none.
 */
export function subjectToken(grammar: Grammar, at: number): number | undefined {
  let verb = at;
  for (let steps = 0; steps < MAX_STEPS; steps++) {
    const own = grammar.child(verb, 'nsubj', 'nsubj:pass');
    if (own !== undefined) return relativeTo(grammar, verb, own);
    const relation = grammar.relation(verb);
    const head = grammar.head(verb);
    if (head < 0) return undefined;
    if (relation === 'xcomp' || relation === 'advcl' || relation === 'ccomp') {
      const object = grammar.child(head, 'obj', 'iobj');
      if (object !== undefined && object < verb && relation === 'xcomp' && CONTROL.test(grammar.word(head)))
        return object;
    } else if (relation === 'acl') {
      // "officials meeting in Oslo": the noun; "plans to meet": whoever has the plans.
      const part = grammar.tree.part(head);
      if (grammar.word(verb - 1) !== 'to') return part === 'NOUN' || part === 'PROPN' ? head : undefined;
    } else if (relation !== 'conj' && relation !== 'obl' && relation !== 'obj' && relation !== 'nmod')
      return undefined;
    verb = head;
  }
  return undefined;
}

/** "the envoy, who met them": the pronoun of a relative clause stands for the noun before it. */
function relativeTo(grammar: Grammar, verb: number, subject: number): number {
  if (!/^(?:who|which|that)$/.test(grammar.word(subject)) || grammar.relation(verb) !== 'acl') return subject;
  return grammar.head(verb);
}

/** The reference at a token: the one that covers it, else one inside its noun phrase that no preposition governs. */
export function referenceAt(
  references: readonly Reference[],
  grammar: Grammar,
  token: number,
): Reference | undefined {
  const parties = references.filter(
    ({ actors, form }) => actors.length > 0 && form !== 'place' && form !== 'modifier',
  );
  const covering = parties.find(({ first, last }) => first <= token && token < last);
  if (covering !== undefined) return covering;
  const inside = grammar
    .all(token, 'flat', 'compound', 'appos', 'nmod')
    .filter((child) => grammar.preposition(child) === '' && grammar.words(child, 'case').length === 0);
  return parties.find(({ first, last }) => inside.some((child) => first <= child && child < last));
}
