import type { Measure } from '../../../src/shared/analysis.ts';
import { analyze, nameOf } from '../read.ts';

/** A measure in words. */
export interface Measured {
  kind: Measure['kind'];
  state: Measure['state'];
  words: string;
  parties: (string | null)[];
  target: string | null;
  accounts: [source: string | null, state: Measure['state']][];
}

/** The measures of a text in words, in order. */
export function measured(text: string): Measured[] {
  const analysis = analyze(text);
  const name = (id: string | null): string | null => nameOf(analysis, id);
  return (analysis.measures ?? []).map(({ kind, state, span, parties, target, accounts }) => ({
    kind,
    state,
    words: text.slice(...span),
    parties: parties.map(name),
    target: name(target),
    accounts: accounts.map((account) => [name(account.source), account.state]),
  }));
}
