import type { ClaimKind, Force } from '../../shared/analysis.ts';

/** A noun that names an act of speech, with the kind of claim and the force it gives to what it governs. */
export interface SpeechNoun {
  kind: ClaimKind;
  force: Force;
}

type NounRow = readonly [force: Force, kind: ClaimKind, nouns: string];

/** Source: nominal forms of the cues in reporting-verbs-table.ts, from general knowledge of English. */
const NOUN_ROWS: readonly NounRow[] = [
  ['says', 'statement', 'statement remark remarks comment comments interest support desire condolences'],
  ['says', 'statement', 'willingness readiness view views message reply response revelation'],
  ['stresses', 'statement', 'insistence commitment determination reminder assertion assertions'],
  ['announces', 'statement', 'notice announcement declaration'],
  ['confirms', 'statement', 'confirmation assurance assurances'],
  ['admits', 'statement', 'admission acknowledgement acknowledgment confession'],
  ['claims', 'statement', 'claim claims contention argument boast'],
  ['hints', 'statement', 'suggestion suggestions hint hints indication'],
  ['believes', 'prediction', 'hope hopes fear fears'],
  ['believes', 'statement', 'belief conviction suspicion suspicions'],
  ['believes', 'evaluation', 'optimism confidence doubt doubts skepticism scepticism'],
  ['denies', 'denial', 'denial denials rebuttal'],
  ['predicts', 'prediction', 'prediction predictions forecast expectation'],
  ['warns', 'prediction', 'warning warnings'],
  ['threatens', 'statement', 'threat threats ultimatum'],
  ['promises', 'statement', 'pledge pledges promise promises vow vows guarantee guarantees offer'],
  ['agrees', 'statement', 'agreement consent'],
  ['refuses', 'refusal', 'opposition refusal rejection objection objections'],
  ['urges', 'demand', 'appeal appeals call calls demand demands plea order recommendation'],
  ['asks', 'demand', 'request requests'],
  ['proposes', 'proposal', 'proposal proposals'],
  ['accuses', 'evaluation', 'accusation accusations allegation allegations charge charges'],
  [
    'criticises',
    'evaluation',
    'condemnation criticism concern concerns alarm dismay outrage anger disappointment',
  ],
  [
    'criticises',
    'evaluation',
    'dissatisfaction displeasure frustration complaint complaints taunt rebuke protest',
  ],
  ['praises', 'evaluation', 'praise gratitude thanks appreciation satisfaction admiration'],
  ['regrets', 'evaluation', 'regret regrets remorse apology sorrow'],
];

/** Nouns of speech: with a light verb ("issued a warning") or with whose they are ("her claim that …") they are cues. */
export const SPEECH_NOUNS: ReadonlyMap<string, SpeechNoun> = new Map(
  NOUN_ROWS.flatMap(([force, kind, nouns]) =>
    nouns.split(' ').map((noun) => [noun, { kind, force }] as const),
  ),
);

/** A light verb whose noun object is the speech act: the cue reaches to the noun ("expressed a desire", "issued a warning"). */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  `express expressed expresses expressing voice voiced voices voicing issue issued issues issuing convey conveyed conveys
   make made makes send sent gave give gives raise raised raises deliver delivered`.split(/\s+/),
);

/** Written and spoken forms that speak for whoever issued them: "a statement said", "the readout added". */
export const SPEAKING_NOUNS: ReadonlySet<string> = new Set(
  'statement communique communiqué readout letter report release tweet post message declaration announcement transcript note account'.split(
    ' ',
  ),
);
