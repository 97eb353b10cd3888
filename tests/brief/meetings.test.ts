import { describe, expect, test } from 'vitest';
import { meetingViews, nextSteps } from '../../src/brief/model/meetings.ts';
import type { Encounter, State } from '../../src/shared/analysis.ts';
import { analysis, article, at } from './article.ts';

const encounter = (id: string, state: State, more: Partial<Encounter> = {}): Encounter => ({
  id,
  type: 'meeting',
  participants: [],
  place: null,
  when: null,
  state,
  was: null,
  evidence: [],
  accounts: [],
  certainty: 'sure',
  ...more,
});

const viewsOf = (...encounters: Encounter[]) => meetingViews(article, { ...analysis, encounters });

describe('meetingViews', () => {
  test('what changed or failed first, then what is open, then what is ahead, then what is done', () => {
    expect(meetingViews(article, analysis).map(({ id }) => id)).toEqual([
      'third-round',
      'margins',
      'dell-visit',
      'last-summit',
      'call',
    ]);
  });

  test.each<[worse: State, better: State]>([
    ['delayed', 'uncertain'],
    ['cancelled', 'scheduled'],
    ['broken off', 'under way'],
    ['ruled out', 'held'],
    ['no plans', 'planned'],
    ['uncertain', 'proposed'],
    ['under way', 'held'],
    ['proposed', 'held'],
  ])('%s stands before %s', (worse, better) => {
    expect(viewsOf(encounter('a', better), encounter('b', worse)).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('equals keep the order of the article', () => {
    const ids = viewsOf(encounter('a', 'delayed'), encounter('b', 'cancelled'), encounter('c', 'delayed'));
    expect(ids.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  test('names, place and time as written, and what the time comes to', () => {
    expect(meetingViews(article, analysis).find(({ id }) => id === 'last-summit')).toMatchObject({
      participants: ['Ilse Marden', 'Oto Kerran'],
      place: { text: 'Port Aldis' },
      when: { text: 'four months ago' },
      date: { from: '2030-10-01', to: '2030-10-31' },
    });
  });

  test('words that the article does not hold are not shown', () => {
    const [view] = viewsOf(
      encounter('a', 'held', { place: 'Nowhere', when: 'soon', was: 'expected in May' }),
    );
    expect(view).toMatchObject({ place: null, when: null, was: null });
  });

  test('accounts that differ from the article’s are counted, none is lost', () => {
    const [talks] = meetingViews(article, analysis);
    expect(talks?.accounts.map(({ source, state }) => [source, state])).toEqual([
      [null, 'delayed'],
      ['Velmoran diplomat', 'no plans'],
      ['Sarrow’s Foreign Ministry', 'uncertain'],
    ]);
    expect(talks?.otherAccounts).toBe(2);
  });

  test('an account of a denial shows the whole sentence, with its denial', () => {
    const [talks] = meetingViews(article, analysis);
    expect(talks?.accounts[2]?.line.text).toContain('denied');
  });

  test('evidence that does not fit the text leaves the meeting without a line', () => {
    const [view] = viewsOf(encounter('a', 'held', { evidence: [[0, 99_999]] }));
    expect(view?.evidence).toEqual([]);
  });

  test('unknown participants are left out', () => {
    const [view] = viewsOf(encounter('a', 'held', { participants: ['marden', 'nobody'] }));
    expect(view?.participants).toEqual(['Ilse Marden']);
  });
});

describe('nextSteps', () => {
  test('only what can still happen, the surest first', () => {
    const states: State[] = [
      'held',
      'delayed',
      'under way',
      'proposed',
      'cancelled',
      'planned',
      'broken off',
      'scheduled',
      'ruled out',
      'no plans',
      'uncertain',
    ];
    const views = viewsOf(
      ...states.map((state) => encounter(state, state, { evidence: [at('Talks put off')] })),
    );
    expect(nextSteps(views).map(({ state }) => state)).toEqual([
      'scheduled',
      'planned',
      'proposed',
      'uncertain',
      'delayed',
    ]);
  });
});
