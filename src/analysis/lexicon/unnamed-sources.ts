/**
 * Words by which English-language news tells of a source that it does not name: how many, whose, of what standing, and
 * why they are not named. All lower case, apostrophes straight.
 *
 * Source: general knowledge of news English and of the wording that style guides ask of reporters ("on condition of
 * anonymity because …"). As of November 2026.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Before a noun: how many. "The" tells no number. */
export const NUMBER_WORDS = words(`
  a an one two three four five six seven eight nine ten eleven twelve dozen dozens hundreds several some many
  multiple numerous various few couple pair trio handful both another half countless
`);

/** Nouns of number that "of" joins to those counted: "a number of officials", "dozens of diplomats". */
export const COUNT_NOUNS = words(
  'number group handful couple pair trio dozen dozens series hundreds majority',
);

/** Before a number: "at least two", "more than a dozen". */
export const NUMBER_LEADS = words('at least more than about around nearly almost some up to over');

/** Modifiers that tell nothing of number, body or rank. */
export const IDLE_MODIFIERS = words(`
  the this that these those other such certain unnamed anonymous unidentified named own same first second third
`);

/** Modifiers that place somebody higher or lower. */
export const RANK_WORDS = words(`
  senior top high-ranking highest-ranking high-level top-level mid-level lower-level low-level junior ranking chief
  deputy former current retired serving veteran leading key influential longtime long-time outgoing close well-placed
  well-informed independent
`);

/** What somebody works on; stands with the rank: "a nuclear negotiator", "political analysts". */
export const FIELD_WORDS = words(`
  political economic nuclear legal trade diplomatic climate energy human rights policy press chief aid
`);

/** Lower-case modifiers that say whom somebody belongs to. */
export const BODY_WORDS = words(`
  administration government ministry department state military army navy air defence defense intelligence security
  police embassy consulate palace party parliamentary congressional presidential cabinet opposition rebel militia union
  court justice interior treasury finance western eastern regional local provincial federal allied coalition alliance
  bloc council commission agency bank media industry company hospital health customs border election law enforcement
  foreign national central mission delegation royal church peacekeeping campaign counterterrorism
`);

/** "Foreign" alone only says not from here; before one of these it names an organ. */
export const FOREIGN_ORGANS = words('ministry office affairs policy service department intelligence');

/** Lower-case nouns behind a preposition that name an employer: "in the foreign ministry". */
export const EMPLOYERS = words(`
  ministry department government administration embassy consulate office agency council commission mission delegation
  military army navy police intelligence command bank parliament palace court union party secretariat bureau alliance
  bloc coalition movement group organisation organization company ministries service services cabinet presidency
  minister president premier
`);

/** Behind "in the": a region rather than an employer. */
export const REGIONS = words(`
  strip east west north south gulf region area city town country capital peninsula sea province valley bank islands
  kingdom states
`);

/** Prepositions between a source and whom they belong to. */
export const BODY_PREPOSITIONS = words('of at for from in with within inside on');

/** Those behind which a bare name is an employer or a state; behind "in" and "on" it is only a place. */
export const BELONGING_PREPOSITIONS = words('of at for from with within inside');

/** Nouns for people of whom nothing is told: they carry no rank. */
export const RANKLESS_HEADS = words('source sources person people individual individuals insider insiders');

/** Nouns that news uses for those it does not name, also with "the": "the official" was met before. */
export const SOURCE_NOUNS = words(`
  official source person people individual insider diplomat aide adviser advisor negotiator spokesman spokeswoman
  spokesperson mediator representative staffer officer lawmaker man woman
`);

/**
 * How a source comes to know, behind its noun; what follows is the matter they know. Phrases, each up to the words of
 * the matter.
 */
export const ACCESS_PHRASES: readonly string[] = [
  'familiar with',
  'acquainted with',
  'knowledgeable about',
  'briefed on',
  'briefed about',
  'briefed by',
  'close to',
  'involved in',
  'involved with',
  'privy to',
  'aware of',
  'in contact with',
  'taking part in',
  'participating in',
  'present at',
  'working on',
  'with knowledge of',
  'with direct knowledge of',
  'with firsthand knowledge of',
  'with first-hand knowledge of',
  'with detailed knowledge of',
  'with close knowledge of',
  'having knowledge of',
  'with insight into',
  'with access to',
];

/** Between a source's noun and such a phrase: "who was", "directly". */
export const ACCESS_LEADS = words('who is are was were has have had been directly closely intimately both');

/** Where no name is the wish or the rule itself. */
export const ANONYMITY_WORDS = words('anonymity anonymously');

/** Before "anonymous": "wished to remain anonymous". */
export const REMAIN_WORDS = words('remain stay remaining staying be kept');

/** What they asked not to be. */
export const NAMING_WORDS = words('named identified quoted');

/** They were not this. */
export const LEAVE_WORDS = words(`
  authorised authorized permitted allowed cleared empowered licensed authorisation authorization authority permission
  clearance unauthorised unauthorized
`);

/** They had no leave to do this; leave for anything else ("not allowed to enter") is no reason to hide a name. */
export const SPEAKING_WORDS = words(`
  speak speaking comment talk discuss brief disclose divulge reveal address release give share describe confirm be say
  make provide
`);

/** Words that make "named" or "authorised" its contrary. */
export const WITHHOLDING_WORDS = words(`
  not no without never cannot can't wasn't weren't isn't aren't didn't doesn't don't lacked lacking lacks lack declined
  declining declines refused refusing
`);

/** Words that belong to the reason when they stand before its heart. */
export const REASON_LEADS = words(`
  who that is are was were been be being has have had did does do didn't doesn't don't wasn't weren't isn't aren't can
  cannot can't could not no never nor without to on the under of for strict condition conditions customary usual request
  ask asked asking asks requested requesting requests wish wished wishing wished want wants wanted wanting prefer
  preferred preferring insist insisted insisting demanded decline declined declining declines refuse refused refusing
  granted given seek sought seeking speaking lack lacked lacking lacks because as since he she they it both all publicly
  remain stay remaining staying kept further chose choosing opted
`);

/** A reason's first word is none of these: they belong to the verb before it. */
export const WEAK_LEADS = words(
  'is are was were been be being has have had to of that it all both for he she they',
);

/** After the heart of a reason: what it goes on with. */
export const REASON_LINKS = words(
  'because as since due given citing for owing while when to in publicly on about',
);

/** Behind a comma only these still belong to the reason. */
export const REASON_AFTER_COMMA = words('citing because owing given');

/** Why a name is withheld: "citing the sensitivity of the talks". */
export const SENSITIVITY_WORDS = words('sensitivity sensitivities sensitive');

/** Words of report with nobody behind them. */
export const HEARSAY_WORDS = words('reports report rumours rumors speculation sources accounts');

/** What may stand before such a word as part of it: "unconfirmed media reports". */
export const HEARSAY_MODIFIERS = words(
  'media press news unconfirmed conflicting recent earlier initial local state intelligence published',
);
