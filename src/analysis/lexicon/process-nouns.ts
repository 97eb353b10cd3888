/**
 * What a sentence can speak of when it speaks of a diplomatic process, by kind. Each pattern is a source for one
 * regular expression over lower-case words.
 * Source: the event classes of PLOVER and general knowledge of headline English. As of November 2026.
 */
export const PROCESS_NOUNS = {
  /** Occasions on which parties meet, and the process that they make. */
  encounter:
    'talks|negotiations?|dialogue|discussions|consultations|diplomacy|diplomatic (?:engagement|contacts?|efforts?|process|drive|push|solution)|peace (?:process|efforts?|push|bid)|mediation|summits?|meetings?|visits?|trips?|tours?|conferences?|(?:phone|telephone) calls?|contacts?|invitations?',
  /** What parties agree on. */
  deal: String.raw`deals?|agreements?|accords?|treat(?:y|ies)|pacts?|truces?|cease-?\s?fires?|armistice|memorandum|(?:peace|final|negotiated|political) settlement|road ?maps?|(?:prisoner|hostage|captive)s? (?:swap|exchange)s?|peace plans?|cessation of hostilities|protocols?|communiqu[eé]s?|joint (?:statement|declaration)`,
  /** What a body of states decides on. */
  resolution: 'resolutions?',
  /** Whom one side holds and another wants back. */
  captive: 'hostages?|prisoners?|captives?|detainees?|abductees|pows?',
  /** What one side does to another short of force. */
  pressure:
    'sanctions?|tariffs?|embargo(?:es)?|blockades?|(?:travel|visa|import|export|trade) (?:bans?|curbs?|restrictions?)|asset freezes?|ultimatums?|levies',
  /** Those who represent a state. */
  envoy: 'diplomats?|ambassadors?|envoys?|attach[eé]s?|charg[eé]|consuls?(?: general)?',
  /** Where they sit, and where one state passes into another. */
  mission:
    'embass(?:y|ies)|consulates?|(?:diplomatic|trade) (?:sites?|missions?|facilit(?:y|ies)|compounds?|presence|properties)|(?:land )?borders?(?: crossings?)?|airspace|crossings?',
  /** What ties two states. */
  relations: String.raw`relations|ties|relationship|(?:u\.?s\.?|bilateral) reset|[“"'‘]reset[”"'’]`,
  tension: 'tensions?|hostilities|hostility|animosity',
  /** What a process is there to end. */
  conflict: 'war|conflict|dispute|stand-?off|row|feud|crisis|rift|spat|fighting|hostage drama',
} as const;

export type ProcessNoun = keyof typeof PROCESS_NOUNS;

/**
 * Words that make such a noun one of business, work, law, sport or home politics: "merger talks", "a plea deal",
 * "the party conference".
 */
export const OTHER_KINDS =
  'merger|takeover|transfer|immunity|contract|pay|wage|labou?r|union|budget|plea|record|film|movie|book|tv|television|rights|sponsorship|shirt|buyout|acquisition|bankruptcy|debt|coalition|licensing|franchise|rental|lease|supply|stock|business|tech|sports?|football|soccer|investor|shareholder|press|news|party|town[- ]hall|cabinet|board|school|campaign|bidding|customer|price|trophy|music|marriage|star|civil';
