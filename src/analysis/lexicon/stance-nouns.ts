import type { Stance } from '../../shared/analysis.ts';

/** A noun that names a stance ("their refusal to …"). */
export interface StanceNoun {
  stance: Stance;
  /** Words that lead to what the stance is about. */
  leads: readonly string[];
  /** Also a stance where an adjective of nationality alone tells whose it is ("an Egyptian proposal"). */
  adjective?: true;
}

type Row = readonly [stance: Stance, nouns: string, leads: string, adjective?: true];

/** Source: nominal forms of the stance verbs with the prepositions they govern, from general knowledge of English. */
const ROWS: readonly Row[] = [
  ['rejects', 'refusal refusals', 'to'],
  ['rejects', 'opposition objection objections resistance', 'to'],
  ['rejects', 'rejection boycott repudiation', 'of'],
  ['demands', 'demand demands', 'for that to'],
  ['demands', 'call calls appeal appeals plea pleas request requests', 'for'],
  ['demands', 'insistence', 'on that'],
  ['offers', 'offer offers', 'of to', true],
  ['offers', 'proposal proposals', 'for to of', true],
  ['offers', 'invitation', 'to for', true],
  ['offers', 'willingness readiness preparedness', 'to'],
  ['offers', 'openness', 'to'],
  ['offers', 'pledge pledges promise promises', 'to of'],
  ['supports', 'support backing', 'for'],
  ['supports', 'commitment attachment', 'to'],
  ['supports', 'endorsement advocacy', 'of'],
  ['threatens', 'threat threats', 'to of'],
  ['threatens', 'warning warnings ultimatum', 'to'],
  ['agrees', 'acceptance', 'of'],
  ['agrees', 'consent', 'to'],
  ['withholds', 'withholding', 'of'],
  ['accuses', 'condemnation denunciation criticism', 'of'],
];

/** Nouns of stance by their form. */
export const STANCE_NOUNS: ReadonlyMap<string, StanceNoun> = new Map(
  ROWS.flatMap(([stance, nouns, leads, adjective]) =>
    nouns
      .split(' ')
      .map(
        (noun) =>
          [
            noun,
            { stance, leads: leads.split(' '), ...(adjective === undefined ? {} : { adjective }) },
          ] as const,
      ),
  ),
);

/** Nouns behind which "to" opens an infinitive. */
export const WITH_INFINITIVE =
  /^(?:refusals?|offers?|willingness|readiness|preparedness|pledges?|promises?|threats?|demands?|proposals?)$/;

/** Verbs that do nothing but carry such a noun: its stance is their subject's. */
export const STANCE_CARRIERS =
  /^(?:express|voic|convey|reiterat|repeat|declar|reaffirm|affirm|signal|indicat|show|stat|underlin|underscor|emphasi|stress|renew|issu|made|mak|deliver|pledg|announc|proclaim)/;

/** Verbs and nouns that take a stance back or deny it: "dropped its demand", "no lack of support". */
export const STANCE_ENDED =
  /^(?:drop|withdr|abandon|ended|ending|eas|soften|lift|revers|retract|rescind|lack|meet|met|honou?r|fulfil|respect|uphold|keep|kept|lost|losing|without|no|den(?:y|ie)|doubt|question)/;
