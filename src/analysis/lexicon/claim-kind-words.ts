/**
 * Words by which the content of a claim shows its kind: judgements, deeds in somebody's own hands, attitudes. Source:
 * general knowledge of English evaluative vocabulary and of Searle's commissives; no list was copied. As of November 2026.
 */

const either = (list: string): string => list.trim().split(/\s+/).join('|');

/** Adjectives, nouns and verbs that judge what they are said of. A regular expression's alternatives. */
export const JUDGING = either(`
  absurd admirable aggressive alarming appalling awful bad baseless better best biased blatant bold brave brutal
  careless catastrophic childish commendable constructive counterproductive courageous cowardly crucial cruel cynical
  dangerous deplorable despicable destructive devastating difficult disappointing disastrous discriminatory disgraceful
  dishonest dreadful encouraging excellent excessive extraordinary fair false fantastic feeble flawed foolish
  fragile fruitful good great grim hard harmful helpful heroic historic horrible hostile humiliating hypocritical
  illegal illegitimate immoral impressive inadequate incompetent indefensible ineffective inhumane insufficient insulting
  invaluable irresponsible just lamentable legitimate malicious meaningful meaningless misguided naive necessary
  needless noble offensive outrageous outstanding poor pointless positive precarious premature productive promising
  provocative reasonable reckless regrettable remarkable ridiculous right risky scandalous senseless serious shameful
  shocking significant sincere startling strong stupid successful suspicious terrible tragic troubling unacceptable
  unconstructive unfair unfortunate unfriendly unhelpful unjust unjustified unlawful unnecessary unprecedented
  unprovoked unreasonable unwarranted unwise useful useless vital weak weaker wise wonderful worrying worse worst wrong
  aggression betrayal blackmail blame blunder bullying coercion concerned credit crime disappointment disgrace failure
  failures farce fault fiasco folly guilty happy harassment hypocrisy interference legacy mistake momentum pleased progress proud
  provocation regret regrets sham shame satisfied success successes tragedy triumph threat unhappy victory violation violations
  wary worried ashamed disappointed dismayed grateful optimistic pessimistic confident
  bullied deserve deserved deserves diminished erode eroded failed harassed harmed jeopardized jeopardised mishandled
  overstepped revived squandered strengthened struggling succeeded threatens undermine undermined undermines undermining
  violate violated violates weakened worsened
`);

/** Nouns of feeling and judgement, as objects of "express" and "voice". */
export const FEELINGS = either(`
  admiration alarm anger anxiety anxieties apprehension appreciation bewilderment bitterness concern concerns condemnation
  confidence disappointment disapproval disbelief discontent displeasure dismay dissatisfaction doubt doubts frustration
  gratitude indignation irritation misgivings optimism outrage pessimism praise regret regrets relief reservations
  respect sadness satisfaction scepticism shock skepticism sorrow surprise unease worries worry
`);

/** What somebody has in their own hands: with "will" an intention or a programme, with "will not" a refusal. */
export const DEEDS = either(`
  abandon abide accept accede acknowledge adopt allow announce apologise apologize appoint approve attend back ban begin
  bow boycott broker cancel close come comply compromise concede consider consult continue convene cooperate
  co-operate cut delay deliver deploy discuss dispatch donate engage enter evacuate examine exchange expand expel explore
  extend give go grant halt hand help hold host impose increase introduce invade invest investigate invite
  join keep launch lay leave let lift listen maintain make meet move negotiate offer open oppose pay permit
  postpone press present propose provide publish pull push put raise ratify reconsider recognise recognize reduce
  reimburse relax release relocate reopen repeal report respond restore resume retaliate retract return review scrap
  seek send share ship sign speak spend stand start stay step stop supply support surrender suspend take talk
  tolerate train transfer travel uphold urge use visit vote waive welcome withdraw withhold work yield
`);
