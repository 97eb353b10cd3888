import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { briefOf } from '../../src/brief/brief.ts';
import { calendarFile } from '../../src/brief/calendar/calendar.ts';
import { type CalendarEvent, calendarEvents } from '../../src/brief/calendar/events.ts';
import { foldLine } from '../../src/brief/calendar/fold.ts';
import { escapeText } from '../../src/brief/calendar/property.ts';
import { uidOf } from '../../src/brief/calendar/uid.ts';
import { meetingViews } from '../../src/brief/model/meetings.ts';
import type { ArticleText, DateRange, Encounter, State } from '../../src/shared/analysis.ts';
import { analysis, article, at } from './article.ts';
import { speech } from './speech.ts';

const STAMP = new Date('2031-02-04T09:30:15.250Z');
const DAYS: DateRange = { from: '2031-03-12', to: '2031-03-12' };

const encounter = (state: State, more: Partial<Encounter> = {}): Encounter => ({
  id: state,
  type: 'talks',
  participants: ['marden', 'kerran'],
  place: 'Dunmere',
  when: '12 March',
  date: DAYS,
  state,
  was: null,
  evidence: [at('Marden is due to receive U.N. Secretary-General Amara Dell on 12 March')],
  accounts: [],
  certainty: 'sure',
  ...more,
});

const eventsOf = (encounters: Encounter[], of: ArticleText = article): CalendarEvent[] =>
  calendarEvents(of, meetingViews(of, { ...analysis, encounters }), speech);

/** What another program reads out of the file. */
function readBack(events: readonly CalendarEvent[]): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(calendarFile(events, STAMP)));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

const statusOf = (event: ICAL.Event | undefined): unknown => event?.component.getFirstPropertyValue('status');

describe('which meetings a calendar holds', () => {
  test.each<[state: State, status: string | null]>([
    ['scheduled', 'CONFIRMED'],
    ['planned', 'TENTATIVE'],
    ['proposed', 'TENTATIVE'],
    ['uncertain', 'TENTATIVE'],
    ['delayed', 'TENTATIVE'],
    ['cancelled', 'CANCELLED'],
    ['held', null],
    ['under way', null],
    ['broken off', null],
    ['ruled out', null],
    ['no plans', null],
  ])('one that is %s: %s', (state, status) => {
    const [event] = readBack(eventsOf([encounter(state)]));
    expect(statusOf(event) ?? null).toBe(status);
  });

  test('none without a date, and none whose date is no day', () => {
    const { date: _date, ...undated } = encounter('planned');
    expect(eventsOf([undated])).toEqual([]);
    expect(eventsOf([encounter('planned', { date: { from: '2031-02-30', to: '2031-03-01' } })])).toEqual([]);
    expect(eventsOf([encounter('planned', { date: { from: '2031-03-02', to: '2031-03-01' } })])).toEqual([]);
  });
});

describe('what another program reads', () => {
  const nasty: ArticleText = {
    ...article,
    url: 'https://www.lakes-courier.example/a?b=1,2;c#part',
    text: article.text.replace(
      'Marden is due',
      'In Dunmère; “the Lakes, the Lakes” (C:\\x) 🕊️ — Marden is due',
    ),
  };
  const start = nasty.text.indexOf('Marden is due');
  const [event] = readBack(eventsOf([encounter('scheduled', { evidence: [[start, start + 40]] })], nasty));

  test('the whole sentence, its address and the place, letter by letter', () => {
    const sentence = nasty.text.slice(
      nasty.text.indexOf('In Dunmère'),
      nasty.text.indexOf(' The two leaders'),
    );
    expect(event?.description).toBe(`${sentence}\n\nhttps://www.lakes-courier.example/a?b=1,2;c`);
    expect(event?.location).toBe('Dunmere');
    expect(event?.summary).toBe('Talks: Ilse Marden and Oto Kerran');
    expect(event?.component.getFirstPropertyValue('url')).toBe('https://www.lakes-courier.example/a?b=1,2;c');
  });

  test('whole days, the end the day after the last', () => {
    const month = { from: '2031-12-01', to: '2031-12-31' };
    const [one, whole] = readBack(
      eventsOf([encounter('scheduled'), encounter('planned', { id: 'b', type: 'visit', date: month })]),
    );
    expect([one?.startDate, one?.endDate].map(String)).toEqual(['2031-03-12', '2031-03-13']);
    expect(one?.startDate.isDate).toBe(true);
    expect([whole?.startDate, whole?.endDate].map(String)).toEqual(['2031-12-01', '2032-01-01']);
  });

  test('when the file was made, as it was told', () => {
    expect(String(event?.component.getFirstPropertyValue('dtstamp'))).toBe('2031-02-04T09:30:15Z');
  });

  test('every meeting of an article, each with a name of its own', () => {
    const meetings = briefOf(article, analysis).meetings;
    const events = readBack(calendarEvents(article, meetings, speech));
    expect(events.length).toBeGreaterThan(0);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  test('an address that is none on the web is no address', () => {
    const [one] = eventsOf([encounter('scheduled')], { ...article, url: 'javascript:alert(1)' });
    expect(one?.url).toBeNull();
  });
});

describe('the name of an event', () => {
  const uid = (...encounters: Encounter[]) => eventsOf(encounters).map((event) => event.uid);

  test('stays when state, day or the order of the parties change', () => {
    const [before] = uid(encounter('planned'));
    const later = { from: '2031-04-01', to: '2031-04-02' };
    expect(uid(encounter('cancelled', { id: 'x', date: later, participants: ['kerran', 'marden'] }))).toEqual(
      [before],
    );
  });

  test('is another for other parties, another kind, and a second of the same', () => {
    const second = encounter('scheduled', { id: 'b', evidence: [at('The two leaders last met')] });
    const all = uid(
      encounter('scheduled'),
      second,
      encounter('scheduled', { id: 'c', type: 'call' }),
      encounter('scheduled', { id: 'd', participants: ['vail', 'orrel'] }),
    );
    expect(new Set(all).size).toBe(4);
  });

  test('does not run its parts together', () => {
    expect(uidOf('ab', 'c')).not.toBe(uidOf('a', 'bc'));
  });
});

describe('lines of a file', () => {
  test.each([
    ['short', 'SUMMARY:Talks'],
    ['as long as may be', `X:${'a'.repeat(73)}`],
    ['long', `X:${'abcdefghij'.repeat(30)}`],
    ['of two bytes a letter', `X:${'é'.repeat(120)}`],
    ['of four bytes a letter', `X:${'🕊'.repeat(60)}`],
  ])('one that is %s is folded at 75 octets, and unfolds to itself', (_name, line) => {
    const folded = foldLine(line).split('\r\n');
    for (const each of folded) {
      const octets = new TextEncoder().encode(each);
      expect(octets.length).toBeLessThanOrEqual(75);
      // Half a character would not come back as it was.
      expect(new TextDecoder().decode(octets)).toBe(each);
    }
    expect(folded.slice(1).every((each) => each.startsWith(' '))).toBe(true);
    expect(folded.map((each, index) => (index === 0 ? each : each.slice(1))).join('')).toBe(line);
  });

  test.each([
    ['a;b,c\\d', 'a\\;b\\,c\\\\d'],
    ['one\ntwo\r\nthree\rfour', 'one\\ntwo\\nthree\\nfour'],
    ['bell\u0007 and end\nEND:VEVENT', 'bell and end\\nEND:VEVENT'],
    ['“as it is”: 100%', '“as it is”: 100%'],
  ])('%j is written %j', (text, written) => {
    expect(escapeText(text)).toBe(written);
  });

  test('every line ends as the standard has it', () => {
    const file = calendarFile(eventsOf([encounter('scheduled')]), STAMP);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});
