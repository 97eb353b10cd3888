import { describe, expect, test } from 'vitest';
import { ploverEvents } from '../../../src/brief/standards/plover.ts';
import { type Codable, ploverCode } from '../../../src/brief/standards/plover-code.ts';
import type { Actor, Encounter, EncounterType, Span, State } from '../../../src/shared/analysis.ts';
import { analysis, article } from '../article.ts';

/** Type, mode and auxiliary modes in one line, as the manual writes them. */
function written(told: Partial<Codable> & Pick<Codable, 'state'>): string {
  const { event, mode, auxiliary } = ploverCode({
    type: 'meeting',
    words: 'The two met.',
    parties: 2,
    historical: false,
    ...told,
  });
  return [event, mode && `:${mode}`, ...auxiliary.map((one) => ` +${one}`)].filter(Boolean).join('');
}

describe('the code of each state', () => {
  test.each<[state: State, words: string, expected: string]>([
    ['held', 'Marden met Kerran on Monday.', 'CONSULT'],
    ['under way', 'Marden is meeting Kerran now.', 'CONSULT'],
    ['scheduled', 'Marden will meet Kerran on Monday.', 'AGREE +future'],
    ['planned', 'Marden means to meet Kerran.', 'AGREE +future'],
    ['proposed', 'Marden asked Kerran for a meeting.', 'REQUEST:meet'],
    ['proposed', 'The council called on both to meet.', 'REQUEST:meet'],
    ['proposed', 'Both must come to the table, she said.', 'REQUEST:meet'],
    ['proposed', 'Marden invited Kerran to the lakes.', 'AGREE'],
    ['proposed', 'Marden offered to host whoever asks.', 'AGREE'],
    ['proposed', 'A meeting in spring is on the table.', 'AGREE'],
    ['delayed', 'The meeting was put off.', ''],
    ['cancelled', 'Marden called off her meeting.', 'REJECT:meet'],
    ['broken off', 'Sarrow walked out of the talks.', 'SANCTION:discontinue'],
    ['ruled out', 'Kerran refused to meet Marden.', 'REJECT:meet'],
    ['no plans', 'No meeting is planned.', ''],
    ['uncertain', 'The two may meet in Dunmere.', 'AGREE +future +hypothetical'],
    ['uncertain', 'Sarrow threatened to leave the talks.', 'THREATEN:relations +hypothetical'],
    ['uncertain', 'Her office denied that they had met.', 'CONSULT +hypothetical +negation'],
    ['uncertain', 'Her office denied reports of a visit.', 'AGREE +future +hypothetical +negation'],
  ])('%s, “%s”: %s', (state, words, expected) => {
    expect(written({ state, words })).toBe(expected);
  });

  test.each<State>(['delayed', 'no plans'])('what is %s has none, and a note that says so', (state) => {
    const told = { state, type: 'talks', words: '', parties: 2, historical: false } as const;
    expect(ploverCode(told)).toMatchObject({ event: null, mode: null, auxiliary: [] });
    expect(ploverCode(told).note).toContain('PLOVER has no type');
  });
});

describe('the mode of a meeting that takes place', () => {
  test.each<[type: EncounterType | null, parties: number, words: string, expected: string]>([
    ['call', 2, 'They spoke by phone.', 'CONSULT:phone'],
    ['visit', 2, 'Dell visited Velmora.', 'CONSULT:visit'],
    ['conference', 2, 'They sat in the same conference.', 'CONSULT:multilateral'],
    ['summit', 3, 'The three met.', 'CONSULT:multilateral'],
    ['talks', 3, 'Dell mediated between the two.', 'CONSULT:third-party'],
    ['talks', 2, 'They held indirect talks.', 'CONSULT:third-party'],
    ['summit', 2, 'The two met.', 'CONSULT'],
    ['meeting', 2, 'The two met.', 'CONSULT'],
    [null, 0, 'Envoys met.', 'CONSULT'],
  ])('%s of %i, “%s”: %s', (type, parties, words, expected) => {
    expect(written({ state: 'held', type, parties, words })).toBe(expected);
    expect(written({ state: 'under way', type, parties, words })).toBe(expected);
  });

  test('what was over well before the article is historical', () => {
    expect(written({ state: 'held', historical: true })).toBe('CONSULT +historical');
  });
});

describe('the events of an article', () => {
  const events = ploverEvents(article, analysis);

  test('every encounter is one, with its whole sentence', () => {
    expect(events.map(({ encounter }) => encounter)).toEqual(analysis.encounters.map(({ id }) => id));
    for (const { text } of events) expect(article.text).toContain(text);
  });

  test('a summit months ago is historical, a call last week is not', () => {
    const auxiliary = (id: string) => events.find(({ encounter }) => encounter === id)?.auxiliary;
    expect(auxiliary('last-summit')).toEqual(['historical']);
    expect(auxiliary('call')).toEqual([]);
  });

  test('all who take part are actors, nobody is a recipient', () => {
    expect(events.find(({ encounter }) => encounter === 'last-summit')).toMatchObject({
      actor: ['Ilse Marden', 'Oto Kerran'],
      recipient: [],
    });
  });
});

describe('a visit tells who is whose guest', () => {
  const actor = (id: string, text: string, ...names: string[]): Actor => ({
    id,
    name: id,
    type: 'person',
    role: null,
    side: null,
    wikidata: null,
    mentions: names.map((name): Span => [text.indexOf(name), text.indexOf(name) + name.length]),
    pronouns: [],
  });

  test.each<[text: string, actors: string[], recipients: string[]]>([
    ['Dell visited Marden on Monday.', ['Dell'], ['Marden']],
    ['Dell made a trip to see Marden.', ['Dell'], ['Marden']],
    ['Dell will travel to Marden’s seat.', ['Dell'], ['Marden']],
    ['Marden received Dell on Monday.', ['Dell'], ['Marden']],
    ['Dell was received by Marden.', ['Dell'], ['Marden']],
    ['Marden was visited by Dell.', ['Dell'], ['Marden']],
    ['Dell and Marden spoke of the visit.', ['Dell', 'Marden'], []],
    ['The visit was short.', ['Dell', 'Marden'], []],
  ])('%s', (text, actors, recipients) => {
    const named = (name: string) => (text.includes(name) ? actor(name, text, name) : actor(name, text));
    const visit: Encounter = {
      id: 'v',
      type: 'visit',
      participants: ['Dell', 'Marden'],
      place: null,
      when: null,
      state: 'held',
      was: null,
      evidence: [[0, text.length]],
      accounts: [],
      certainty: 'sure',
    };
    const [event] = ploverEvents(
      { ...article, text },
      { ...analysis, actors: [named('Dell'), named('Marden')], encounters: [visit] },
    );
    expect([event?.actor, event?.recipient]).toEqual([actors, recipients]);
  });
});
