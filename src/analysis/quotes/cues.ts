import { REPORTING_VERBS, type ReportingVerb } from '../lexicon/reporting-verbs.ts';
import { inflect } from '../lexicon/reporting-verbs-forms.ts';
import { PhraseIndex } from '../text/phrase-index.ts';
import type { Token } from '../text/tokens.ts';

/** A form of a reporting verb as it stands in the text. */
export interface CueMatch {
  verbs: readonly ReportingVerb[];
  length: number;
}

let index: PhraseIndex<ReportingVerb> | undefined;

function build(): PhraseIndex<ReportingVerb> {
  const made = new PhraseIndex<ReportingVerb>();
  for (const verb of REPORTING_VERBS) {
    for (const form of new Set([verb.cue, ...formsOf(verb)])) made.add(form, verb);
  }
  return made;
}

function formsOf({ cue }: ReportingVerb): string[] {
  const [verb = '', ...rest] = cue.split(' ');
  return inflect(verb).map((form) => [form, ...rest].join(' '));
}

/** The longest reporting cue at token `at`. */
export function cueAt(tokens: readonly Token[], at: number): CueMatch | undefined {
  index ??= build();
  const found = index.longestAt(tokens, at);
  return found === undefined ? undefined : { verbs: found.values, length: found.length };
}
