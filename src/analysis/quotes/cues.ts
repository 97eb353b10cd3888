import { REPORTING_VERBS, type ReportingVerb } from '../lexicon/reporting-verbs.ts';
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

function formsOf({ cue, forms }: ReportingVerb): string[] {
  if (forms !== undefined)
    return forms.includes('|') || cue.includes(' ') ? forms.split('|') : forms.split(' ');
  const [verb = '', ...rest] = cue.split(' ');
  return inflect(verb).map((form) => [form, ...rest].join(' '));
}

/** Third person, past and -ing form of a regular verb by the spelling rules of English. */
export function inflect(verb: string): string[] {
  if (/e$/.test(verb)) return [`${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  const present = /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
  // A stressed short last syllable doubles its consonant; in this vocabulary those are the short verbs and "admit".
  const stem = /^[^aeiou]*[aeiou][bdgmnprt]$|mit$/.test(verb) ? verb + verb.slice(-1) : verb;
  return [present, `${stem}ed`, `${stem}ing`];
}

/** The longest reporting cue at token `at`. */
export function cueAt(tokens: readonly Token[], at: number): CueMatch | undefined {
  index ??= build();
  const found = index.longestAt(tokens, at);
  return found === undefined ? undefined : { verbs: found.values, length: found.length };
}
