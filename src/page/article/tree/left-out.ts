import { wordSet } from '../word-set.ts';

/** Elements that never hold the article's own sentences: furniture, controls, media and their captions. */
export const LEFT_OUT_ELEMENTS = wordSet(
  `ASIDE AUDIO BUTTON CANVAS DATALIST DIALOG EMBED FIELDSET FIGCAPTION FIGURE IFRAME INPUT MENU NAV NOSCRIPT
  OBJECT PROGRESS SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA VIDEO`,
);

/** WAI-ARIA roles of the same kinds of content. */
export const LEFT_OUT_ROLES = wordSet(
  `alert alertdialog button complementary dialog form menu menubar navigation search status tablist toolbar
  tooltip`,
);

/** Advertisements in elements of their own: `<amp-ad>`, `<amp-embed>`, `<x-advert>`. */
export const AD_ELEMENT = /^(?:AMP-EMBED|[A-Z]+-(?:AD|ADS|ADVERT|ADVERTISEMENT))$/;
/** A text that only announces an advertisement or says that it is over. */
export const AD_LABEL =
  /^[-–—\s]*(?:advertisements?|sponsored(?: content)?|(?:story|article) continues (?:below|after)\b.{0,40})[-–—\s]*$/i;

/** CSS `display` values whose boxes flow within a line; every other box begins and ends a paragraph. */
export const INLINE_DISPLAYS = wordSet(
  'inline inline-block inline-flex inline-grid contents ruby ruby-base ruby-text',
);

/** Class names of an enlarged initial, in the spellings that publishers use. */
export const DROP_CAP_CLASS = /drop-?_?cap|initial-?cap|first-?letter/i;
/** An initial is one letter, perhaps after an opening quotation mark. */
export const INITIAL = /^["'“‘«]?\p{L}$/u;
