import { instant } from './days.ts';
import type { CalendarEvent } from './events.ts';
import { CRLF } from './fold.ts';
import { property, textProperty } from './property.ts';

/** Media type of an iCalendar file. */
export const CALENDAR_TYPE = 'text/calendar';

const PRODUCT = '-//Attaché//Diplomatic news//EN';

/**
 * Events as an iCalendar file (RFC 5545): whole days that leave the reader free.
 *
 * @param stamp when the file is made; of two files that tell of one event calendars believe the later
 */
export function calendarFile(events: readonly CalendarEvent[], stamp: Date): string {
  const lines = [
    property('BEGIN', 'VCALENDAR'),
    property('VERSION', '2.0'),
    textProperty('PRODID', PRODUCT),
    property('CALSCALE', 'GREGORIAN'),
    property('METHOD', 'PUBLISH'),
    ...events.flatMap((event) => eventLines(event, stamp)),
    property('END', 'VCALENDAR'),
  ];
  return lines.map((line) => line + CRLF).join('');
}

function eventLines(
  { uid, status, days, summary, location, description, url }: CalendarEvent,
  stamp: Date,
): string[] {
  return [
    property('BEGIN', 'VEVENT'),
    property('UID', uid),
    property('DTSTAMP', instant(stamp)),
    property('DTSTART;VALUE=DATE', days.start),
    property('DTEND;VALUE=DATE', days.end),
    textProperty('SUMMARY', summary),
    ...(location === null ? [] : [textProperty('LOCATION', location)]),
    textProperty('DESCRIPTION', description),
    ...(url === null ? [] : [property('URL', url)]),
    property('STATUS', status),
    property('TRANSP', 'TRANSPARENT'),
    property('END', 'VEVENT'),
  ];
}
