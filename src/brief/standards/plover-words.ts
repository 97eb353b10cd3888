// Words of a sentence that decide between codes where the state of the meeting leaves several. No list was copied.

/** Somebody wants others to meet: PLOVER's REQUEST. */
export const ASKS =
  /\b(?:ask(?:s|ed|ing)?|request(?:s|ed|ing)?|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|appeal(?:s|ed|ing)?|seek(?:s|ing)?|sought|want(?:s|ed)?|press(?:es|ed|ing) (?:for|to)|insist(?:s|ed|ing)?|(?:call|push)(?:s|es|ed|ing)? (?:for|on|up)|must|should|ought|need(?:s|ed)? to|has to|have to|plead(?:s|ed|ing)?)\b/i;

/** Somebody is willing to meet: PLOVER's AGREE, which takes in offers and invitations. */
export const OFFERS =
  /\b(?:offer(?:s|ed|ing)?|invit(?:e|es|ed|ing|ation|ations)|propos(?:e|es|ed|ing|al|als)|suggest(?:s|ed|ing)?|ready|willing(?:ness)?|prepared to|open to|welcom(?:e|es|ed)|agree(?:s|d)?|accept(?:s|ed|ing)?|hop(?:e|es|ed|ing))\b/i;

/** Something bad is announced for a case. */
export const THREATENS =
  /\b(?:threat(?:s|en|ens|ened|ening)?|warn(?:s|ed|ing)?|ultimatum|boycott(?:s|ed|ing)?)\b/i;

/** Somebody says that it is not so. */
export const DENIES =
  /\b(?:den(?:y|ies|ied|ying|ial)|refut(?:e|es|ed|ing)|untrue|did not (?:meet|speak|talk))\b/i;

/** It is spoken of as past. */
export const PAST = /\b(?:met|spoke|spoken|held|took place|taken place|visited|having|secretly)\b/i;

/** Somebody stands between those who meet, or receives them. */
export const MEDIATED =
  /\b(?:mediat(?:e|es|ed|ing|ion|or|ors)|broker(?:s|ed|ing)?|facilitat(?:e|es|ed|ing)|hosted by|under the auspices of|good offices|go-betweens?|shuttl(?:e|ed|ing)|proximity talks|indirect talks)\b/i;

/** Whoever stands before these goes to whoever stands behind them. */
export const GOES =
  /\b(?:visit(?:s|ed|ing)?|travel(?:s|led|ed|ling|ing)? to|trips? to|(?:flies|flew|fly|flying) to)\b/i;

/** Whoever stands before these has whoever stands behind them as a guest. */
export const RECEIVES =
  /\b(?:host(?:s|ed|ing)?|receiv(?:e|es|ed|ing)|welcom(?:e|es|ed|ing)|invit(?:e|es|ed|ing))\b/i;

/** Behind a word of receiving or going it turns guest and host round: "was received by". */
export const BY = /^\s+(?:\w+\s+)?by\b/i;
