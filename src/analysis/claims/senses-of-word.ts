import { REPORTING_VERBS, type ReportingVerb } from '../lexicon/reporting-verbs.ts';
import { inflect } from '../lexicon/reporting-verbs-forms.ts';

let byForm: Map<string, ReportingVerb[]> | undefined;

/** The senses of a single word that reports, in any of its forms; empty for other words. */
export function sensesOfWord(word: string): readonly ReportingVerb[] {
  byForm ??= build();
  return byForm.get(word) ?? [];
}

function build(): Map<string, ReportingVerb[]> {
  const made = new Map<string, ReportingVerb[]>();
  for (const verb of REPORTING_VERBS) {
    if (verb.cue.includes(' ')) continue;
    for (const form of new Set([verb.cue, ...inflect(verb.cue)]))
      made.set(form, [...(made.get(form) ?? []), verb]);
  }
  return made;
}
