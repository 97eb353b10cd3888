import { browser } from './browser.ts';
import type { Say } from './words.ts';

/** The browser's own lookup, in the language its interface speaks. */
export const say: Say = (word, ...parts) => browser.i18n.getMessage(word, parts);
