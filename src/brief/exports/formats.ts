import type { Word } from '../../shared/words.ts';
import { CALENDAR_TYPE, calendarFile } from '../calendar/calendar.ts';
import { calendarEvents } from '../calendar/events.ts';
import { briefJson, JSON_TYPE } from '../json.ts';
import { briefMarkdown } from '../markdown.ts';
import { ANNOTATIONS_TYPE, annotationsJson } from './annotations/write.ts';
import { CSV_TYPE } from './csv/csv.ts';
import { meetingsCsv } from './csv/meetings.ts';
import { statementsCsv } from './csv/statements.ts';
import type { Exported } from './exported.ts';

/** One way to take an article's brief along. */
export interface Format {
  id: 'markdown' | 'json' | 'web-annotation' | 'csv-statements' | 'csv-meetings' | 'icalendar';
  /** Ending of the file's name, without its first dot. */
  ending: string;
  /** Media type, without a charset: every file is UTF-8. */
  type: string;
  label: Word;
  /** What it is good for. */
  hint: Word;
  /** Whether there is anything to write. */
  holds: (of: Exported) => boolean;
  /** The file's text. */
  write: (of: Exported) => string;
}

const always = (): boolean => true;

/** Every format, in the order in which a menu shows them. */
export const FORMATS: readonly Format[] = [
  {
    id: 'markdown',
    ending: 'md',
    type: 'text/markdown',
    label: 'exportMarkdown',
    hint: 'exportMarkdownHint',
    holds: always,
    write: ({ article, brief, speech, notes }) => briefMarkdown(article, brief, speech, notes),
  },
  {
    id: 'json',
    ending: 'json',
    type: JSON_TYPE,
    label: 'exportJson',
    hint: 'exportJsonHint',
    holds: always,
    write: ({ article, analysis, notes, corrections }) =>
      briefJson(article, analysis, { notes, corrections }),
  },
  {
    id: 'web-annotation',
    ending: 'annotations.jsonld',
    type: ANNOTATIONS_TYPE,
    label: 'exportAnnotations',
    hint: 'exportAnnotationsHint',
    holds: always,
    write: annotationsJson,
  },
  {
    id: 'csv-statements',
    ending: 'statements.csv',
    type: CSV_TYPE,
    label: 'exportStatements',
    hint: 'exportStatementsHint',
    holds: ({ brief }) => brief.voices.length > 0,
    write: statementsCsv,
  },
  {
    id: 'csv-meetings',
    ending: 'meetings.csv',
    type: CSV_TYPE,
    label: 'exportMeetings',
    hint: 'exportMeetingsHint',
    holds: ({ brief }) => brief.meetings.length > 0,
    write: meetingsCsv,
  },
  {
    id: 'icalendar',
    ending: 'ics',
    type: CALENDAR_TYPE,
    label: 'exportCalendar',
    hint: 'exportCalendarHint',
    // RFC 5545 knows no calendar without an event.
    holds: ({ article, brief, speech }) => calendarEvents(article, brief.meetings, speech).length > 0,
    write: ({ article, brief, speech, now }) =>
      calendarFile(calendarEvents(article, brief.meetings, speech), now),
  },
];
