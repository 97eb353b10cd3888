import { browser } from './browser.ts';
import type { Say } from './words.ts';

/** The browser's own lookup, in the language its interface speaks. */
export const say: Say = (word, ...parts) =>
  browser.i18n.getMessage(word, parts.length > 0 && isRightToLeft() ? parts.map(isolated) : parts);

const isRightToLeft = (): boolean => browser.i18n.getMessage('languageDirection') === 'rtl';

/** What is put into a line that goes from right to left keeps its own direction, full stops and brackets included. */
const isolated = (part: string): string => `\u2068${part}\u2069`;

/**
 * BCP 47 tag by which dates, numbers and plurals are written: the reader's region ("en-GB") where it speaks the
 * language of our words, else that language.
 */
export function interfaceLocale(): string {
  const language = say('languageTag');
  const wanted = browser.i18n.getUILanguage();
  return wanted.split('-')[0] === language ? wanted : language;
}
