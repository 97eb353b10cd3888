import { ICON_PATHS } from '../../brief/icons.ts';
import { SIGN_PATHS } from '../card/signs.ts';
import cardRules from '../card/styles/card.css?inline';
import highlightRules from '../highlight/highlights.css?inline';

/**
 * Style sheets that an annotated page has need of, as text. The content script comes without them and asks the
 * background once a page has an article: most pages have none.
 */
export interface PageStyles {
  /** The card’s, in its shadow root; its icons' paths are in it. */
  card: string;
  /** The highlights’, for the page’s own shadow roots. */
  highlights: string;
}

const iconRules = Object.entries({ ...ICON_PATHS, ...SIGN_PATHS })
  .map(([name, path]) => `[data-of="${name}"] path{d:path("${path}")}`)
  .join('');

export const PAGE_STYLES: PageStyles = { card: cardRules + iconRules, highlights: highlightRules };
