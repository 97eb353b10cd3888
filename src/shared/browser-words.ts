import { isolated, isRightToLeft } from './bidi.ts';
import { browser } from './browser.ts';
import type { Say } from './words.ts';

/** The browser's own lookup, in the language its interface speaks. */
export const say: Say = (word, ...parts) =>
  browser.i18n.getMessage(word, parts.length > 0 && isRightToLeft(say) ? parts.map(isolated) : parts);

/**
 * BCP 47 tag by which dates, numbers and plurals are written: the reader's region ("en-GB") where it speaks the
 * language of our words, else that language.
 */
export function interfaceLocale(): string {
  const language = say('languageTag');
  const wanted = browser.i18n.getUILanguage();
  return wanted.split('-')[0] === language ? wanted : language;
}
