import { foldLine } from './fold.ts';

/** Control characters, of which iCalendar takes none but the tab. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F]/g;

/** A value of type TEXT (RFC 5545, 3.3.11): what iCalendar would read as its own is escaped. */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/** A property whose value has a form of its own: a date, an address, a word of a closed list. */
export const property = (name: string, value: string): string => foldLine(`${name}:${value}`);

/** A property whose value is anybody's words. */
export const textProperty = (name: string, text: string): string => property(name, escapeText(text));
