import type { Stance } from '../../shared/analysis.ts';
import { inflect } from './reporting-verbs-forms.ts';

/** A verb by which somebody takes a stance, in what they do or in how they stand. */
export interface StanceVerb {
  stance: Stance;
  /** How the matched form is used: a tensed or past form, an -ing form, or the bare verb. */
  form: 'past' | 'present' | 'ing' | 'base';
  /** What may follow: a noun phrase, an infinitive, either, or nothing at all. */
  takes: 'noun' | 'infinitive' | 'both' | 'none';
  /** What the words behind the verb have to speak of. */
  about?: RegExp;
  /** What they must not speak of. */
  except?: RegExp;
  /** A measure that is a stance only on what it answers: "imposed sanctions over the raid". */
  answers?: true;
}

type Row = readonly [
  stance: Stance,
  takes: StanceVerb['takes'],
  verbs: string,
  about?: RegExp | undefined,
  except?: RegExp | undefined,
  answers?: true,
];

const PENALTIES =
  /^(?:\S+ ){0,5}(?:sanctions?|tariffs?|dut(?:y|ies)|embargo|blockade|bans?|restrictions?|curbs|quotas?|penalties)\b/i;
const ENVOYS =
  /^(?:\S+ ){0,6}(?:ambassadors?|envoys?|diplomats?|attach[ée]s?|consuls?|chargé|staff|officials?|mission|delegation|negotiators?)\b/i;
const RECALLED = /^(?:\S+ ){0,4}(?:ambassadors?|diplomats?|consuls?|chargé)\b/i;
const RELATIONS =
  /^(?:\S+ ){0,4}(?:ties|relations|links|contacts?|talks|negotiations|dialogue|cooperation|co-operation)\b/i;
const MISSIONS = /^(?:\S+ ){0,6}(?:embass(?:y|ies)|consulates?|missions?|borders?|airspace|crossings?)\b/i;
const PACTS =
  /^(?:\S+ ){0,7}(?:agreements?|deals?|accords?|pacts?|treat(?:y|ies)|conventions?|protocols?|memorand(?:um|a)|ceasefires?|cease-fires?|truces?|armistice|understandings?|compromises?|declarations?|consensus|statute|roadmap|settlement)\b/i;
const OCCASIONS =
  /^(?:\S+ ){0,6}(?:meetings?|summits?|talks|visits?|trips?|calls?|negotiations|dialogue|conferences?|agreements?|deals?|pacts?|accords?|treat(?:y|ies)|exercises?|drills)\b/i;
const GIVEN =
  /^(?:\S+ ){0,6}(?:aid|assistance|funds?|funding|money|loans?|payments?|support|arms|weapons?|missiles?|ammunition|munitions|jets|deliver(?:y|ies)|supplies|shipments?|sales|exports?|ratification|visas?|recognition|intelligence|cooperation|co-operation|participation|contributions?)\b/i;
const LAWS = /\b(?:into law|law|bill|order|decree|autographs?)\b/i;
const RETALIATION =
  /^to (?:\S+ly )?(?:retaliate|respond|hit back|strike back|avenge|punish|fight|take revenge)\b/i;
const HARM =
  /^to (?:abandon|quit|retaliate|respond|fight|destroy|scrap|cut|block|oppose|reject|punish|impose|expel|hit|strike|avenge)\b/i;
const BLAME =
  /^(?:\S+ ){0,4}(?:responsibility|dollars|donations?|money|gifts?|bribes?|refugees|migrants|job|post|blame|resignation|award|prize|fact|that)\b/i;
const PLIGHTS = /^(?:\S+ ){0,4}(?:slump|recession|crisis|market|dive|race|hospital|election)\b/i;
const SILENCE =
  /^to (?:\S+ly )?(?:say|comment|elaborate|answer|discuss|identify|be|give|name|confirm|provide|specify|speculate|disclose|respond|reveal|go into|(?:speak|talk) (?:to|with) (?:\S+ )?(?:reporters|journalists|media|press)|take questions|reject|rule|deny|oppose|condemn|block|veto)\b/i;

/**
 * Verbs of doing and standing. Source: the verbal and material classes of PLOVER (AGREE, SUPPORT, COOPERATE, CONCEDE,
 * REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION), from general knowledge; no list was copied. As of November 2026.
 */
const ROWS: readonly Row[] = [
  ['withholds', 'noun', 'withhold, hold back, hold up'],
  ['withholds', 'noun', 'freeze, suspend, halt, stop, cut off, block, delay, pause', GIVEN],
  ['supports', 'noun', 'support, back, endorse, favor, favour, champion, advocate, advocate for, stand by'],
  [
    'supports',
    'noun',
    'come out in favor of, come out in favour of, speak out for, side with, applaud, welcome',
  ],
  ['rejects', 'noun', 'reject, oppose, veto, boycott, snub, spurn, rebuff, rule out, turn down, tear up'],
  ['rejects', 'infinitive', 'refuse, decline', undefined, SILENCE],
  ['rejects', 'noun', 'refuse', undefined, /^to\b/i],
  [
    'rejects',
    'noun',
    'walk away from, walk out of, pull out of, back out of, drop out of, withdraw from',
    undefined,
    PLIGHTS,
  ],
  ['rejects', 'noun', 'renege on, renounce, repudiate, disavow, scupper, torpedo'],
  ['rejects', 'none', 'pull out, walk out', /^(?:last|on|in|this|of|from|after|because|over|earlier|$)/i],
  ['rejects', 'noun', 'cancel, call off, scrap, abandon, skip, quit, shun', OCCASIONS],
  ['rejects', 'noun', 'block', OCCASIONS],
  ['rejects', 'noun', 'expel, kick out, throw out, order out', ENVOYS],
  ['rejects', 'noun', 'recall', RECALLED],
  ['rejects', 'noun', 'impose, slap, levy, reimpose', PENALTIES, undefined, true],
  ['rejects', 'noun', 'close, shut, shut down', MISSIONS],
  [
    'rejects',
    'noun',
    'order',
    /^(?:the )?(?:\S+ ){0,3}(?:closure|closing|expulsion|departure|withdrawal)\b/i,
  ],
  ['rejects', 'noun', 'break off, sever, cut, cut off, suspend', RELATIONS],
  ['agrees', 'noun', 'accept', undefined, BLAME],
  ['agrees', 'both', 'agree on, agree to, agree, consent to, assent to, accede to, sign up to'],
  ['agrees', 'noun', 'sign, initial, ratify, approve, reach, strike, conclude, seal, clinch', PACTS, LAWS],
  [
    'offers',
    'both',
    'offer, propose',
    undefined,
    /^(?:\S+ )?(?:condolences|prayers|details|comment|evidence)\b/i,
  ],
  ['threatens', 'infinitive', 'vow, pledge, promise', RETALIATION],
  [
    'offers',
    'both',
    'pledge, promise',
    /^(?:to|(?:\S+ ){0,5}(?:aid|assistance|million|billion|support|help|cooperation))\b/i,
    HARM,
  ],
  [
    'offers',
    'noun',
    'invite, put forward, extend an invitation to, extend an offer, hold out the prospect of',
  ],
  ['demands', 'noun', 'demand, insist on, press for, push for'],
  ['demands', 'noun', 'give', /^(?:\S+ ){1,24}until (?:\S+ ){1,5}to\b/i],
  ['threatens', 'both', 'threaten'],
  ['accuses', 'noun', 'accuse, condemn, denounce, decry, deplore, lash out at'],
  ['accuses', 'noun', 'summon', ENVOYS],
  ['accuses', 'noun', 'criticize, criticise, rebuke', /^by\b/],
];

function formsOf(cue: string): [surface: string, form: StanceVerb['form']][] {
  const [verb = '', ...rest] = cue.split(' ');
  const surface = (form: string): string => [form, ...rest].join(' ');
  return [
    [surface(verb), 'base'],
    ...inflect(verb).map((form): [string, StanceVerb['form']] => [
      surface(form),
      form.endsWith('ing') ? 'ing' : form === `${verb}s` || /ies$|[sxzh]es$/.test(form) ? 'present' : 'past',
    ]),
  ];
}

/** Every form of every stance verb, particles included; one form may belong to several verbs. */
export const STANCE_VERBS: readonly (readonly [surface: string, verb: StanceVerb])[] = ROWS.flatMap(
  ([stance, takes, verbs, about, except, answers]) =>
    verbs
      .split(', ')
      .flatMap(formsOf)
      .map(
        ([surface, form]) =>
          [
            surface,
            {
              stance,
              form,
              takes,
              ...(about === undefined ? {} : { about }),
              ...(except === undefined ? {} : { except }),
              ...(answers === undefined ? {} : { answers }),
            },
          ] as const,
      ),
);
