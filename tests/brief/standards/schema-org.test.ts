import { describe, expect, test } from 'vitest';
import { schemaEvents } from '../../../src/brief/standards/schema-org.ts';
import type { Encounter, State } from '../../../src/shared/analysis.ts';
import { analysis, article, at } from '../article.ts';

const DAY = { from: '2031-03-12', to: '2031-03-13' };

const encounter = (state: State, date: Encounter['date'] | null): Encounter => ({
  id: 'one',
  type: 'talks',
  participants: ['marden', 'ministry', 'diplomat'],
  place: 'Dunmere',
  when: null,
  ...(date && { date }),
  state,
  was: null,
  evidence: [at('Vail and Orrel may meet on the margins of the Lakes Forum in Dunmere')],
  accounts: [],
  certainty: 'sure',
});

const eventOf = (state: State, date: Encounter['date'] | null) =>
  schemaEvents(article, { ...analysis, encounters: [encounter(state, date)] })[0];

describe('the status of each state', () => {
  test.each<[state: State, dated: string | null, undated: string | null]>([
    ['held', 'EventScheduled', 'EventScheduled'],
    ['under way', 'EventScheduled', 'EventScheduled'],
    ['scheduled', 'EventScheduled', 'EventScheduled'],
    ['planned', 'EventScheduled', null],
    ['delayed', 'EventRescheduled', 'EventPostponed'],
    ['cancelled', 'EventCancelled', 'EventCancelled'],
    ['proposed', null, null],
    ['broken off', null, null],
    ['ruled out', null, null],
    ['no plans', null, null],
    ['uncertain', null, null],
  ])('%s: %s with a day, %s without', (state, dated, undated) => {
    const status = (date: Encounter['date'] | null) =>
      eventOf(state, date)?.eventStatus.replace('https://schema.org/', '') ?? null;
    expect([status(DAY), status(null)]).toEqual([dated, undated]);
  });
});

test('an event says when and where it is, and who comes', () => {
  expect(eventOf('scheduled', DAY)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: 'talks: Ilse Marden, Sarrow’s Foreign Ministry, Velmoran diplomat',
    eventStatus: 'https://schema.org/EventScheduled',
    startDate: '2031-03-12',
    endDate: '2031-03-13',
    location: { '@type': 'Place', name: 'Dunmere' },
    attendee: [
      { '@type': 'Person', name: 'Ilse Marden' },
      { '@type': 'GovernmentOrganization', name: 'Sarrow’s Foreign Ministry' },
    ],
  });
});

test('somebody whose item is sure is linked to it', () => {
  const actors = analysis.actors.map((one) => (one.id === 'marden' ? { ...one, wikidata: 'Q1' } : one));
  const [event] = schemaEvents(article, { ...analysis, actors, encounters: [encounter('held', null)] });
  expect(event?.attendee[0]?.sameAs).toBe('http://www.wikidata.org/entity/Q1');
});

test('a day that a delayed meeting was moved away from is its earlier one', () => {
  const event = eventOf('delayed', { from: '2031-02-01', to: '2031-02-01' });
  expect(event).toMatchObject({
    eventStatus: 'https://schema.org/EventPostponed',
    previousStartDate: '2031-02-01',
  });
  expect(event).not.toHaveProperty('startDate');
});
