import type { EncounterType } from '../../shared/analysis.ts';

/**
 * Words for occasions on which parties meet or speak. Source: PLOVER's CONSULT and its modes, CAMEO 04, from general
 * knowledge; no list was copied. As of November 2026.
 */

/** Nouns, singular and plural, and the type of encounter they name. */
export const ENCOUNTER_NOUNS: Readonly<Record<string, EncounterType>> = {
  summit: 'summit',
  summits: 'summit',
  meeting: 'meeting',
  meetings: 'meeting',
  'sit-down': 'meeting',
  'face-to-face': 'meeting',
  audience: 'meeting',
  talks: 'talks',
  negotiations: 'talks',
  negotiation: 'talks',
  mediation: 'talks',
  discussions: 'talks',
  dialogue: 'talks',
  consultations: 'talks',
  call: 'call',
  calls: 'call',
  conversation: 'call',
  conversations: 'call',
  'phone discussion': 'call',
  visit: 'visit',
  visits: 'visit',
  trip: 'visit',
  trips: 'visit',
  conference: 'conference',
  forum: 'conference',
};

/** "call" alone is a demand or a name; these make it an encounter. */
export const CALL_MODIFIERS: ReadonlySet<string> = new Set([
  'phone',
  'telephone',
  'video',
  'conference',
  'telephonic',
]);

/** Past, present and base forms of verbs of meeting. `with` forms need their preposition; `pair` forms a plural subject. */
export const MEETING_VERBS: Readonly<
  Record<string, { type: EncounterType; needs?: 'with' | 'between' | 'object' | 'plural' | 'phone' | 'down' }>
> = {
  meet: { type: 'meeting' },
  meets: { type: 'meeting' },
  met: { type: 'meeting' },
  meeting: { type: 'meeting', needs: 'with' },
  host: { type: 'visit', needs: 'object' },
  hosts: { type: 'visit', needs: 'object' },
  hosted: { type: 'visit', needs: 'object' },
  hosting: { type: 'visit', needs: 'object' },
  negotiate: { type: 'talks', needs: 'with' },
  negotiates: { type: 'talks', needs: 'with' },
  negotiated: { type: 'talks', needs: 'with' },
  negotiating: { type: 'talks', needs: 'with' },
  mediate: { type: 'talks', needs: 'between' },
  mediates: { type: 'talks', needs: 'between' },
  mediated: { type: 'talks', needs: 'between' },
  mediating: { type: 'talks', needs: 'between' },
  visit: { type: 'visit', needs: 'object' },
  visits: { type: 'visit', needs: 'object' },
  visited: { type: 'visit', needs: 'object' },
  visiting: { type: 'visit', needs: 'object' },
  speak: { type: 'call', needs: 'phone' },
  spoke: { type: 'call', needs: 'phone' },
  spoken: { type: 'call', needs: 'phone' },
  speaking: { type: 'call', needs: 'phone' },
  talk: { type: 'call', needs: 'phone' },
  talked: { type: 'call', needs: 'phone' },
  phoned: { type: 'call', needs: 'object' },
  telephoned: { type: 'call', needs: 'object' },
  confer: { type: 'talks', needs: 'with' },
  conferred: { type: 'talks', needs: 'with' },
  sit: { type: 'meeting', needs: 'down' },
  sat: { type: 'meeting', needs: 'down' },
  connect: { type: 'meeting', needs: 'plural' },
  convene: { type: 'meeting', needs: 'plural' },
  convened: { type: 'meeting', needs: 'plural' },
  gather: { type: 'meeting', needs: 'plural' },
  gathers: { type: 'meeting', needs: 'plural' },
  gathered: { type: 'meeting', needs: 'plural' },
};

/** Links between a subject and its verb of meeting that do not change who meets. */
export const VERB_CHAIN: ReadonlySet<string> = new Set(
  `to scheduled set due expected slated planning plans plan planned hoping hopes hope hoped willing ready prepared likely
   unlikely agreed agree agrees refused refuse refuses declined decline declines wants want wanted intends intend intended
   going about supposed able eager open try trying seek seeks sought seeking offer offers offered offering need needs no reason intention of saw see sees still yet first directly personally briefly
   secretly privately separately last next again`.split(/\s+/),
);
