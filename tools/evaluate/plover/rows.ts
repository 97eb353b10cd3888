import { readFileSync } from 'node:fs';
import { CARRIERS, CODES, MEETING_WORD, type MeetingCode } from './words.ts';

/** A sentence that somebody coded, as far as it is about a meeting. */
export interface MeetingRow {
  id: string;
  text: string;
  expected: MeetingCode;
}

/** The word of meeting must stand among so many words from the carrier on. */
export const REACH = 8;

interface Coded {
  id: string;
  text: string;
  expected: readonly { code: string }[];
}

/** The rows of a set that are about a meeting; see {@link isAboutMeeting}. */
export function meetingRows(file: string): MeetingRow[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      // The data folder's README gives this shape.
      const { id, text, expected } = JSON.parse(line) as Coded;
      const code = CODES[expected[0]?.code ?? ''];
      return code !== undefined && isAboutMeeting(text, code) ? [{ id, text, expected: code }] : [];
    });
}

/**
 * Whether what a sentence is coded for is a meeting: CONSULT always; else a word of meeting stands among the
 * {@link REACH} words from a carrier of the code on, with no comma, semicolon, colon or full stop between them.
 */
export function isAboutMeeting(text: string, code: MeetingCode): boolean {
  if (code === 'CONSULT') return true;
  return [...text.matchAll(CARRIERS[code])].some(({ index }) => {
    const [clause = ''] = text.slice(index).split(/[,;:]|[.?!](?=\s|$)/, 1);
    return MEETING_WORD.test(clause.split(/\s+/).slice(0, REACH).join(' '));
  });
}
