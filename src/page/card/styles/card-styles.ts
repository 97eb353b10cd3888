import css from './card.css?inline';

/**
 * The card’s style sheet as text. The content script comes without it and asks the background once a page has an
 * article: most pages have none.
 */
export const CARD_STYLES: string = css;
