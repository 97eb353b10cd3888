/**
 * Words before an outcome that take it back or put it off: who reads past them makes a signed treaty of a hope.
 * Each is a source for one regular expression over the lower-case words that stand before the outcome in its clause.
 * Source: the tense and modality values of ACE, from general knowledge of headline English. As of November 2026.
 */
export const MODALITY = {
  /** Said not to be so: the outcome is nobody's account. */
  denied: String.raw`\bden(?:y|ies|ied|ying)\b|\bdismiss\w* (?:reports?|claims?|talk)\b|\bplays? down\b|\brul\w+ out\b`,
  /** Not so. */
  not: String.raw`\bno\b|\bnot\b|n['’]t\b|\bnever\b|\bwithout\b|\bfail\w* to\b|\bfailure to\b|\brefus\w+ to\b|\bunable to\b|\bunlikely to\b|\bcannot\b|\bdeclin\w+ to\b|\breluctan\w+\b|\breject\w*\b|\black of\b|\bshort of\b|\blittle\b|\bnor\b|\bfar from\b|\bstops? short\b`,
  /** Only asked for. */
  wish: String.raw`\burg(?:e|es|ed|ing)\b|\bcall\w* (?:for|on|upon)\b|\bdemand\w*\b|\bwants?\b|\bappeal\w*\b|\bpress(?:es|ed|ing)?\b|\bpressure\b|\bhope[sd]?\b|\bhoping\b|\bshould\b|\bmust\b|\bneeds?\b|\bask(?:s|ed)?\b|\bplead\w*\b|\bpush(?:es|ed|ing)? for\b|\bdesire\b|\baim\w*\b`,
  /** Only possible. */
  may: String.raw`\bcould\b|\bmay\b|\bmight\b|\bwould\b|\blikely\b|\bpossibl[ey]\b|\bpossibility\b|\bthreat\w*\b|\bwarn\w*\b|\bconsider\w*\b|\bweigh\w*\b|\bseeks?\b|\bsought\b|\bready to\b|\bwilling\w*\b|\bif\b|\bwhether\b|\bunless\b|\bfears?\b|\bclose to\b|\bnear(?:s|ing|ly)?\b|\bconditions?\b|\bexplor\w+\b|\bchances?\b|\bprospects?\b|\bbid to\b|\btr(?:y|ies|ied|ying) to\b|\befforts? to\b|\boffer\w*\b|\bpropos\w+\b|\bdraft\b|\bedg\w+\b|\bon track\b|\btalks? (?:on|about) \w+ing\b|\b(?:verge|brink|edge|cusp) of\b|\b(?:risk|consequence|danger|threat|prospect|possibility|fear|idea)s? of\b|\bconcern\w* (?:about|over)\b`,
  /** Still to come. */
  will: String.raw`\bwill\b|(?<!(?:appear|seem)(?:s|ed)?\s)\bto\s+(?:\w+ly\s+)?(?:be\s+)?$|\bexpected\b|\bset to\b|\bpoised\b|\bplan\w*\b|\bpledg\w+\b|\bvow\w*\b|\bdue\b|\babout to\b|\bsoon\b|\beve of\b`,
} as const;

export type Modality = keyof typeof MODALITY | 'done';

/** Where a clause that tells something else begins. */
export const CLAUSE_BREAK = String.raw`[;:—–|]|\s-{1,2}\s|\b(?:as|amid|after|over|despite|while|before|ahead of|until|unless|because of|because|due to|since|following|but|who|which|when|where|pending)\b`;

/** A step that only looks at taking a step: "agree to explore", "open to", "would talk". */
export const TENTATIVE = String.raw`\blook(?:s|ing)? (?:at|into)\b|\bexplor\w+\b|\bconditions?\b|\bstud(?:y|ies)\b|\bexamin\w+\b|\bopen to\b|\bwilling\w*\b|\bready to\b|\bconsider\w*\b|\bprepared to\b|\binterest in\b|\bhopes?\b|\btry(?:ing)? to\b`;
