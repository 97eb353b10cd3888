import { sentenceAt, tokenAtOrAfter } from '../text/document.ts';
import type { Stretch } from '../text/quotation-marks.ts';
import { looksFinite } from '../text/word-class.ts';
import type { Discourse } from './discourse.ts';

/** Words that lead to a quotation are few: "Ana Reis was blunt: “…”". */
const LEAD = 20;

/** The subject of words that end in a colon before a quotation, where they have no verb of saying. */
export function ledByColon({ doc, references, quoted }: Discourse, { span }: Stretch): string | null {
  const sentence = sentenceAt(doc, span[0]);
  if (sentence === undefined) return null;
  const colon = tokenAtOrAfter(doc, span[0]) - 1;
  const subject = references.get(sentence.first);
  const leads =
    colon > sentence.first &&
    colon - sentence.first <= LEAD &&
    doc.tokens[colon]?.text === ':' &&
    !quoted(doc.tokens[sentence.first]?.start ?? 0);
  if (!leads || subject === undefined || subject.actors.length !== 1) return null;
  const verb = doc.tokens[subject.last];
  return subject.last < colon && looksFinite(verb) ? (subject.actors[0] ?? null) : null;
}
