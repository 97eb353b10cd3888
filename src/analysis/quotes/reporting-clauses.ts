import type { Subjects } from '../actors/reference.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import { type Meaning, makeClause } from './make-clause.ts';
import { nounClause } from './noun-clause.ts';
import type { ReportingClause } from './reporting-clause.ts';
import { verbClause } from './verb-clause.ts';

/**
 * Every act of reporting outside quotation marks, in order: verbs of speech with their subject, "according to",
 * light verbs with a noun of speech, nouns of speech with whose they are. Negated and hypothetical saying ("did not say whether") is left out.
 */
export function findReportingClauses(
  doc: TextDocument,
  subjects: Subjects,
  quoted: (offset: number) => boolean,
): ReportingClause[] {
  const clauses: ReportingClause[] = [];
  for (const sentence of doc.sentences) {
    if (doc.paragraphs[sentence.paragraph]?.heading === true) continue;
    for (let at = sentence.first; at < sentence.last; at++) {
      const token = doc.tokens[at];
      if (token === undefined || quoted(token.start)) continue;
      const clause =
        accordingTo(doc, sentence, at, subjects) ??
        verbClause({ doc, sentence, subjects, earlier: clauses, quoted }, at) ??
        nounClause(doc, sentence, at, subjects);
      if (clause === undefined) continue;
      clauses.push(clause);
      at = clause.last - 1;
    }
  }
  return clauses;
}

const ACCORDING: Meaning = { takes: 'c', kind: 'statement', force: 'says', senses: [] };

/** "according to X": the one cue that is no verb. */
function accordingTo(
  doc: TextDocument,
  sentence: Sentence,
  at: number,
  subjects: Subjects,
): ReportingClause | undefined {
  const { tokens } = doc;
  if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return undefined;
  const source = subjects.after(at + 2, sentence.last);
  if (source === undefined) return undefined;
  return makeClause(doc, sentence, [at, at + 2], source, 'after', ACCORDING);
}
