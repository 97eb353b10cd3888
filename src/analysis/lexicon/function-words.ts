/**
 * Closed word classes of English and short lists of forms that rules look at. All lower case, apostrophes straight.
 * Source: general knowledge of English grammar. As of November 2026.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const DETERMINERS = words(
  `the a an this that these those his her its their our my your some any no each every both all several many
   most few another such other one two three four five six seven eight nine ten dozens hundreds multiple various`,
);

export const PREPOSITIONS = words(
  `of in on at by for with from to into onto over under about against between among through during before after
   since until without within across along around behind beyond near toward towards upon amid despite regarding
   concerning per via inside outside throughout off like unlike as than`,
);

/** After these a country is a place rather than a party. */
export const PLACE_PREPOSITIONS = words(
  'in at near across inside outside throughout within into around off from through toward',
);

export const CONJUNCTIONS = words(
  'and or but nor so because although though while whereas if unless when where whether that which who whom whose once',
);

export const AUXILIARIES = words(
  `is are was were be been being am has have had do does did isn't aren't wasn't weren't hasn't haven't hadn't
   doesn't don't didn't 's 're 've 'd`,
);

export const MODALS = words(
  `will would can could may might shall should must won't wouldn't can't cannot couldn't mightn't shouldn't 'll`,
);

export const NEGATIONS = words("not no never n't nor neither without none nothing nobody hardly barely");

/** Adverbs that stand between a subject and its verb; those in -ly are recognised by their ending. */
export const MID_ADVERBS = words(
  `also then later again now still yet already just even ever never always often once earlier previously further
   soon then twice meanwhile instead himself herself itself themselves not`,
);

/** Words that open sentences with a capital without being names. */
export const OPENERS = words(
  `however meanwhile initially previously recently nevertheless earlier later yesterday today tomorrow according asked
   although though since while when where after before during despite following speaking reporting added also here there
   what why how who whose which now then still yet even only once both either neither not never much many most more some
   several few other others another such these those this that all any each every one two three four five six seven
   eight nine ten on in at by for with from to of as if unless until under over between among amid because but and or so
   citing calling saying asking noting using given once based unlike including perhaps maybe no yes lifting talks sunday
   monday tuesday wednesday thursday friday saturday january february march april may june july august september october
   november december instead further last next officials sources diplomats reports relations tensions speculation recent
   discussions he she it they we i you his her its their our my your the a an there's it's that's`,
);

/** Past forms without -ed that often follow a subject in the news. */
export const IRREGULAR_PASTS = words(
  `said told met held went came gave took made put set cut saw knew thought spoke wrote won lost led left kept
   sent spent stood understood withheld withdrew broke began became brought built bought caught chose drew drove
   fell felt fought flew forgot froze got grew heard hit hurt laid lay let meant paid quit read rose ran sat sold
   shot shut sought struck swore swept taught threw wore wound hung dealt fled bound bent`,
);

/** Present third-person forms that are rarely plural nouns, so that what stands before them is a subject. */
export const PRESENT_VERBS = words(
  `says has is was does wants seeks believes thinks insists denies rejects refuses remains continues appears seems
   expects intends hopes agrees accepts opposes considers welcomes condemns urges tells adds argues suggests warns
   begins becomes gives takes makes goes comes keeps holds faces needs knows sees wishes fears maintains meets
   supports accuses announces describes`,
);
