import type { MeasureKind } from '../../shared/analysis.ts';
import { inflect } from './reporting-verbs-forms.ts';

/**
 * Words for agreements and measures. Source: the material classes of PLOVER (AGREE, COOPERATE, AID, CONCEDE, SANCTION,
 * REDUCE RELATIONS) and general knowledge of diplomatic English; no list was copied. As of November 2026.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** A noun that may name a measure. Patterns look at the words right before it and right behind it. */
export interface MeasureNoun {
  kind: MeasureKind;
  before?: RegExp;
  notBefore?: RegExp;
  behind?: RegExp;
  notBehind?: RegExp;
  /** Names a measure only where one of its kind has been named before. */
  again?: true;
}

const ENVOYS =
  '(?:diplomats?|envoys?|ambassadors?|consuls?|attach[ée]s?|embassy (?:staff|officials?)|chargé)';
const MISSIONS =
  '(?:embass(?:y|ies)|consulates?|(?:diplomatic|trade) (?:missions?|posts?|sites?|facilities))';
const FORCES = '(?:troops?|forces|soldiers|army|military|peacekeepers|units)';
const PRISONERS = '(?:prisoners?|hostages?|detainees?|captives?|prisoners? of war|spies|inmates)';
/** "… in a prisoner swap", "two captives in exchange for …", "… in return for three rebels". */
const SWAPPED = `(?:(?:in|as part of|under) (?:an? |the )?(?:\\S+ ){0,3}?(?:prisoner|hostage|captive|spy|pow) (?:swap|exchange)|${PRISONERS} (?:\\S+ ){0,4}?in (?:exchange|return) for|in (?:exchange|return) for (?:\\S+ ){0,5}?(?:${PRISONERS}|soldiers|fighters|militants|insurgents|rebels))`;
const WEAPONS =
  '(?:arms|weapons?|weaponry|missiles?|ammunition|munitions|tanks|jets|howitzers|rockets?|drones|warplanes|artillery|air[- ]defen[cs]e systems?|military equipment)';

const behindOf = (what: string): RegExp => new RegExp(`^of (?:\\S+ ){0,5}${what}\\b`, 'i');

type NounRow = readonly [nouns: string, noun: MeasureNoun];

const NOUN_ROWS: readonly NounRow[] = [
  [
    'ceasefire ceasefires cease-fire cease-fires truce truces armistice',
    { kind: 'ceasefire', notBehind: /^(?:talks|negotiations|line|monitors?|violations?)\b/i },
  ],
  [
    'agreement agreements accord accords pact pacts memorandum',
    { kind: 'agreement', notBefore: /\b(?:in|own)$/i, notBehind: /^that\b/i },
  ],
  [
    'deal deals',
    {
      kind: 'agreement',
      notBefore:
        /\b(?:to|will|would|can|can't|cannot|could|must|not|good|great|they|we|big|and|transfer|plea|book|film|record|takeover|merger|sponsorship|television|tv)$/i,
      notBehind:
        /^(?:of|with (?:the |these |those |such )?(?:issues?|problems?|cris[ei]s|threats?|consequences|them|it|this|that|what)|makers?|breakers?)\b/i,
    },
  ],
  ['treaty treaties', { kind: 'treaty', notBehind: /^(?:allies|ally|organi[sz]ation)\b/i }],
  ['sanctions embargo embargoes', { kind: 'sanctions', notBehind: /^(?:list|committee|regime)\b/i }],
  ['freezes bans', { kind: 'sanctions', before: /\b(?:asset|travel|visa|export)$/i }],
  ['tariff tariffs', { kind: 'tariffs' }],
  ['duties', { kind: 'tariffs', before: /\b(?:import|customs|anti-dumping|punitive|countervailing)$/i }],
  ['expulsion expulsions', { kind: 'expulsion', behind: behindOf(`(?:${ENVOYS}|staff)`) }],
  ['expulsion expulsions', { kind: 'expulsion', before: /\b(?:diplomatic|diplomats['’]?|tit-for-tat)$/i }],
  [
    'aid',
    {
      kind: 'aid',
      notBefore: /\b(?:first|legal|hearing|student|to|will|would|could|can|band)$/i,
      notBehind:
        /^(?:workers?|agenc\w+|groups?|organi[sz]ations?|officials?|convoys?|flotillas?|chiefs?|truck\w*|sites?|staff)\b/i,
    },
  ],
  [
    'assistance',
    {
      kind: 'aid',
      before: /\b(?:military|humanitarian|economic|financial|security|development|food|foreign)$/i,
    },
  ],
  [
    'delivery deliveries shipment shipments sale sales transfer transfers exports supplies package',
    { kind: 'arms', before: new RegExp(`\\b${WEAPONS}$`, 'i') },
  ],
  [
    'delivery deliveries shipment shipments sale sales transfer transfers supply supplies export',
    { kind: 'arms', behind: behindOf(WEAPONS) },
  ],
  [
    'swap swaps exchange exchanges',
    { kind: 'exchange', before: /\b(?:prisoners?|hostages?|detainees?|captives?|pow|spy)$/i },
  ],
  ['swap swaps exchange exchanges', { kind: 'exchange', behind: behindOf(PRISONERS) }],
  [
    'swap exchange',
    {
      kind: 'exchange',
      before: /\b(?:the|this|that|an?|potential|possible|planned)$/i,
      notBehind: /^(?:of|rates?|between|with|in|for)\b/i,
      again: true,
    },
  ],
  ['revenue revenues', { kind: 'aid', before: /\b(?:tax|customs|clearance|oil)$/i }],
  [
    'funds funding payments',
    { kind: 'aid', before: /\b(?:freez|froze|withh[eo]ld|suspend|halt|unfr[eo]ez|releas)\w*(?: \S+){0,4}$/i },
  ],
  [
    'withdrawal withdrawals pullout pull-out pullback drawdown',
    { kind: 'withdrawal', before: /\b(?:troops?|forces?|military)$/i },
  ],
  [
    'withdrawal withdrawals pullout pull-out pullback drawdown',
    { kind: 'withdrawal', behind: behindOf(FORCES) },
  ],
  ['closure closures closing shutdown', { kind: 'closure', behind: behindOf(MISSIONS) }],
  ['closure closures shutdown', { kind: 'closure', before: /\b(?:embassy|consulate)$/i }],
];

/** Nouns of measures by their form; one form may be several. */
export const MEASURE_NOUNS: ReadonlyMap<string, readonly MeasureNoun[]> = (() => {
  const map = new Map<string, MeasureNoun[]>();
  for (const [nouns, noun] of NOUN_ROWS)
    for (const form of nouns.split(' ')) map.set(form, [...(map.get(form) ?? []), noun]);
  return map;
})();

/** Nouns that go on with the name of a measure: "ceasefire agreement", "aid package". */
export const MEASURE_TAILS = words(
  'agreement agreements deal deals accord accords pact pacts package packages plan plans proposal proposals arrangement regime programme program',
);

/** A verb that is a measure in itself with what it is done to. */
export interface MeasureDeed {
  kind: MeasureKind;
  act: MeasureAct;
  object: RegExp;
}

type DeedRow = readonly [kind: MeasureKind, act: MeasureAct, verbs: string, object: string];

const DEED_ROWS: readonly DeedRow[] = [
  ['expulsion', 'apply', 'expel, deport, order out', ENVOYS],
  ['withdrawal', 'apply', 'withdraw, pull out, pull back', FORCES],
  ['exchange', 'apply', 'exchange, swap, trade', PRISONERS],
  ['exchange', 'apply', 'free, release, return, hand over', SWAPPED],
  ['closure', 'apply', 'close, shut, shut down, shutter', MISSIONS],
  ['closure', 'lift', 'reopen, re-open', MISSIONS],
  ['arms', 'apply', 'supply, deliver, ship, sell, send, provide', WEAPONS],
];

/** Every form of the verbs that are measures in themselves. */
export const measureDeeds = (): (readonly [surface: string, deed: MeasureDeed])[] =>
  DEED_ROWS.flatMap(([kind, act, verbs, object]) =>
    verbs.split(', ').flatMap((cue) => {
      const [verb = '', ...rest] = cue.split(' ');
      const deed: MeasureDeed = { kind, act, object: new RegExp(`^(?:\\S+ ){0,6}?${object}\\b`, 'i') };
      return [verb, ...inflect(verb)].map((form) => [[form, ...rest].join(' '), deed] as const);
    }),
  );

/** What a verb or a noun of action does to a measure. */
export type MeasureAct =
  | 'sign'
  | 'agree'
  | 'reject'
  | 'break'
  | 'withhold'
  | 'lift'
  | 'apply'
  | 'propose'
  | 'threaten'
  | 'hold'
  | 'collapse';

type ActRow = readonly [act: MeasureAct, verbs: string, kinds?: readonly MeasureKind[]];

const PACTS: readonly MeasureKind[] = ['ceasefire', 'agreement', 'treaty', 'exchange'];
const PRESSURE: readonly MeasureKind[] = ['sanctions', 'tariffs', 'expulsion', 'closure'];
const GIFTS: readonly MeasureKind[] = ['aid', 'arms', 'withdrawal'];

const ACT_ROWS: readonly ActRow[] = [
  ['sign', 'sign, initial, ratify, ink, sign off on'],
  [
    'agree',
    'agree to, agree on, agree upon, agree, accept, approve, adopt, finalize, finalise, settle on, announce, unveil, authorize, authorise, back, endorse',
  ],
  ['agree', 'reach, strike, clinch, seal, conclude, broker, secure, hammer out, come to, enter', PACTS],
  ['agree', 'pledge, promise, commit, earmark, allocate, grant', GIFTS],
  [
    'reject',
    'reject, oppose, rule out, turn down, spurn, rebuff, veto, refuse, resist, vote down, dismiss, decline',
  ],
  [
    'break',
    'violate, breach, break, flout, renege on, pull out of, withdraw from, walk away from, back out of, quit, tear up, rip up, abandon, ditch, exit, disregard, leave, scrap, cancel, end',
    PACTS,
  ],
  [
    'withhold',
    'suspend, freeze, withhold, halt, pause, hold up, hold back, put on hold, postpone, delay, hold off on',
  ],
  ['withhold', 'stop, cut off, block, cut, slash, end, cancel, scrap', GIFTS],
  [
    'lift',
    'lift, ease, remove, end, drop, scrap, waive, revoke, roll back, relax, loosen, rescind, reverse, repeal, cancel',
    PRESSURE,
  ],
  [
    'apply',
    'impose, put, place, slap, reimpose, re-impose, levy, introduce, enact, enforce, extend, renew, prolong, tighten, expand, maintain, keep, order, toughen, widen, raise, increase, answer with, respond with, retaliate with, hit back with',
    PRESSURE,
  ],
  [
    'apply',
    'enact, forge, implement, extend, renew, prolong, observe, honor, honour, uphold, respect, carry out, abide by, comply with, maintain, declare, enforce, resume, restore, complete',
    PACTS,
  ],
  [
    'apply',
    'deliver, send, provide, supply, give, ship, resume, restore, receive, complete, sell, increase, expand, begin, start, speed up, continue, order',
    GIFTS,
  ],
  [
    'propose',
    'propose, offer, call for, urge, demand, seek, suggest, request, ask for, push for, press for, appeal for, plead for, discuss, negotiate, mediate, consider, plan, draft, float, want, hope for, explore, advocate, need',
  ],
  ['apply', 'sign into law', PRESSURE],
  ['threaten', 'pledge, promise, vow, threaten, face, risk, warn of, weigh, mull, prepare', PRESSURE],
];

/** A verb's act on measures of some kinds. */
export interface ActOnKinds {
  act: MeasureAct;
  /** All kinds where absent. */
  kinds?: readonly MeasureKind[];
}

/** Every form of every verb that does something to a measure. */
export const measureActs = (): (readonly [surface: string, act: ActOnKinds])[] =>
  ACT_ROWS.flatMap(([act, verbs, kinds]) =>
    verbs.split(', ').flatMap((cue) => {
      const [verb = '', ...rest] = cue.split(' ');
      const entry: ActOnKinds = kinds === undefined ? { act } : { act, kinds };
      return [verb, ...inflect(verb)].map((form) => [[form, ...rest].join(' '), entry] as const);
    }),
  );

/** Nouns that stand for the acts, with the preposition that leads to the measure. */
export const MEASURE_ACT_NOUNS: readonly (readonly [surface: string, act: MeasureAct])[] = (
  [
    [
      'propose',
      'call for, calls for, proposal for, proposals for, proposal of, offer of, offers of, offer for, demand for, demands for, demand of, request for, requests for, appeal for, appeals for, plea for, pleas for, talks on, negotiations on, talks over, negotiations over, talks about, plan for, plans for, push for, hopes for, hope for, conditions for, draft of, possibility of, prospect of, efforts towards, suggestion of',
    ],
    ['threaten', 'threat of, threats of'],
    [
      'break',
      'violation of, violations of, breach of, breaches of, withdrawal from, exit from, collapse of, pullout from',
    ],
    ['reject', 'rejection of, refusal of, opposition to, veto of'],
    [
      'withhold',
      'suspension of, freeze on, freeze of, freezing of, halt to, halt in, pause in, cut in, cuts in',
    ],
    ['lift', 'lifting of, easing of, removal of, relief from, repeal of, end to, end of'],
    [
      'apply',
      'imposition of, enforcement of, implementation of, extension of, delivery of, renewal of, resumption of',
    ],
    ['sign', 'signing of, ratification of, signature of'],
    ['agree', 'acceptance of, approval of, agreement on, agreement to'],
    ['hold', 'under, despite'],
  ] as const
).flatMap(([act, nouns]) => nouns.split(', ').map((noun) => [noun, act] as const));

/** What a measure itself does: "took effect", "collapsed". */
export const MEASURE_FATES: readonly (readonly [surface: string, act: MeasureAct])[] = (
  [
    [
      'hold',
      'hold, holds, held, holding, take effect, takes effect, took effect, taken effect, come into force, comes into force, came into force, come into effect, came into effect, go into effect, goes into effect, went into effect, gone into effect, enter into force, enters into force, entered into force, enter force, entered force, in force, in effect, in place, apply, applies, applied, expires, hit, hits, bite, biting, hurting, squeezing, crippling',
    ],
    [
      'collapse',
      'collapse, collapses, collapsed, collapsing, broke down, broken down, break down, fell apart, fall apart, fallen apart, unravel, unravels, unraveled, unravelled, unraveling, unravelling, crumbled, crumble, failed, in tatters, dead',
    ],
  ] as const
).flatMap(([act, forms]) => forms.split(', ').map((form) => [form, act] as const));

/** Adjectives in front of the noun that tell its state where no verb does. */
export const MEASURE_ADJECTIVES: Readonly<Record<string, MeasureAct>> = {
  proposed: 'propose',
  draft: 'propose',
  planned: 'propose',
  possible: 'propose',
  potential: 'propose',
  prospective: 'propose',
  threatened: 'threaten',
  existing: 'hold',
  current: 'hold',
  ongoing: 'hold',
  suspended: 'withhold',
  frozen: 'withhold',
  stalled: 'withhold',
  violated: 'break',
  collapsed: 'collapse',
};

/** Words before a measure that make it one more of its kind. */
export const MORE_OF_IT = words('new another further additional fresh more second third extra');
/** Words before a measure that make it one of before. */
export const ONE_BEFORE = words('previous earlier past similar former expired failed');
