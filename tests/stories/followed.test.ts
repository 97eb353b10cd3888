import { describe, expect, test } from 'vitest';
import { createAnalyst } from '../../src/analysis/analyze.ts';
import type { Actor, Analysis, Encounter } from '../../src/shared/analysis.ts';
import type { ArticleOnPage, Story } from '../../src/shared/stories.ts';
import { storiesIn } from '../../src/stories/followed.ts';
import { followedStories, SHIPPED_STORIES, withoutStory, withStory } from '../../src/stories/following.ts';
import { storyOf } from '../../src/stories/new-story.ts';
import { readFollowed } from '../../src/stories/read-followed.ts';
import { whenWritten } from '../../src/stories/when-written.ts';
import { readWeights } from '../../tools/models.ts';
import { reports } from './reports.ts';

const analyst = createAnalyst(readWeights());
const NOW = new Date('2031-03-10T12:00:00Z');

describe('the second Trump–Putin summit', () => {
  const [summit] = SHIPPED_STORIES;

  test.each(reports('retold'))('$name reports on it', (article) => {
    const analysis = analyst.analyze(article);
    const [found] = storiesIn(SHIPPED_STORIES, article, analysis);
    expect(found).toMatchObject({ id: summit?.id, parties: ['Donald Trump', 'Vladimir Putin'] });
    const filed = analysis.encounters.filter(({ id }) => found?.encounters.includes(id));
    expect(filed.map(({ state }) => state)).not.toContain('held');
  });

  test.each(reports('others'))('$name does not', (article) => {
    expect(storiesIn(SHIPPED_STORIES, article, analyst.analyze(article))).toEqual([]);
  });
});

const actor = (id: string, more: Partial<Actor> = {}): Actor => ({
  id,
  name: id,
  type: 'person',
  role: null,
  side: null,
  wikidata: null,
  mentions: [],
  pronouns: [],
  ...more,
});
const ANA = actor('Ana Sousa', { wikidata: 'Q1', side: 'PT' });
const BEN = actor('Ben Okoro', { side: 'NG' });
const PORTUGAL = actor('Portugal', { type: 'country', wikidata: 'Q45', side: 'PT' });
const NIGERIA = actor('Nigeria', { type: 'country', wikidata: 'Q1033', side: 'NG' });
const CHI = actor('Chi Ito', { wikidata: 'Q3', side: 'JP' });

const encounter = (more: Partial<Encounter> = {}): Encounter => ({
  id: 'e1',
  type: 'summit',
  participants: [ANA.id, BEN.id],
  place: null,
  when: null,
  state: 'planned',
  was: null,
  evidence: [],
  accounts: [],
  certainty: 'sure',
  ...more,
});
const analysisOf = (
  encounters: Encounter[],
  actors: Actor[] = [ANA, BEN, PORTUGAL, NIGERIA, CHI],
): Analysis => ({
  schema: 1,
  actors,
  quotes: [],
  claims: [],
  encounters,
  positions: [],
  status: null,
  timeline: [],
  disagreements: [],
});

const STORY: Story = {
  id: 'lisbon',
  types: ['summit', 'meeting', 'talks'],
  parties: [
    { name: 'Ana Sousa', type: 'person', wikidata: 'Q1', side: 'PT' },
    { name: 'Ben Okoro', type: 'person', wikidata: null, side: 'NG' },
  ],
  after: '2031-01-31',
  earlierPlaces: ['Porto, Portugal'],
};
const isFiled = (one: Partial<Encounter>, actors?: Actor[], published?: string): boolean =>
  storiesIn([STORY], published === undefined ? {} : { published }, analysisOf([encounter(one)], actors))
    .length > 0;

describe('a report is filed by who meets', () => {
  test.each<[name: string, participants: Actor[], more: Partial<Encounter>, filed: boolean]>([
    ['the two of them', [ANA, BEN], {}, true],
    ['in the other order', [BEN, ANA], {}, true],
    ['a surname alone', [ANA, actor('Okoro')], {}, true],
    ['a surname of another side', [ANA, actor('Okoro', { side: 'GH' })], {}, false],
    ['another person of that surname', [ANA, actor('Ada Okoro', { side: 'NG' })], {}, false],
    ['another item of that name', [actor('Ana Sousa', { wikidata: 'Q9' }), BEN], {}, false],
    ['one and somebody else', [ANA, CHI], {}, false],
    ['both and somebody else', [ANA, BEN, CHI], {}, false],
    ['one alone', [ANA], {}, false],
    ['nobody', [], {}, false],
    ['their countries’ summit', [PORTUGAL, NIGERIA], {}, true],
    ['one of them and a country', [ANA, NIGERIA], {}, true],
    ['their countries’ meeting, which may be anybody’s', [PORTUGAL, NIGERIA], { type: 'meeting' }, false],
    ['a meeting of the two', [ANA, BEN], { type: 'meeting' }, true],
    ['a call', [ANA, BEN], { type: 'call' }, false],
    ['a visit', [ANA, BEN], { type: 'visit' }, false],
  ])('%s', (_name, people, more, filed) => {
    const everyone = [...new Map([ANA, BEN, ...people].map((one) => [one.id, one])).values()];
    expect(isFiled({ participants: people.map(({ id }) => id), ...more }, everyone)).toBe(filed);
  });

  test('their countries’ summit is not theirs where the article names neither', () => {
    expect(isFiled({ participants: [PORTUGAL.id, NIGERIA.id] }, [PORTUGAL, NIGERIA, CHI])).toBe(false);
  });

  test('a participant that is nobody files nothing', () => {
    expect(isFiled({ participants: [ANA.id, BEN.id, 'nobody'] })).toBe(false);
  });
});

describe('a report is filed by its occasion', () => {
  test.each<[name: string, more: Partial<Encounter>, published: string | undefined, filed: boolean]>([
    ['ahead, of an unknown day', {}, undefined, true],
    ['ahead, written later', {}, '2031-02-03T08:00:00Z', true],
    ['ahead, written before it began', {}, '2031-01-10', false],
    ['ahead, written on the last day', {}, '2031-01-31T10:00:00Z', false],
    ['set for an earlier day', { date: { from: '2030-05-01', to: '2030-05-02' } }, undefined, false],
    ['set for a later day', { date: { from: '2031-05-01', to: '2031-05-02' } }, undefined, true],
    ['where they met before', { place: 'Porto' }, '2031-02-03', false],
    ['elsewhere', { place: 'Lagos' }, '2031-02-03', true],
    ['called off', { state: 'cancelled' }, '2031-02-03', true],
    ['held on an unknown day', { state: 'held' }, '2031-02-03', false],
    ['held before', { state: 'held', date: { from: '2031-01-02', to: '2031-01-02' } }, '2031-02-03', false],
    ['held since', { state: 'held', date: { from: '2031-02-02', to: '2031-02-02' } }, '2031-02-03', true],
  ])('%s', (_name, more, published, filed) => {
    expect(isFiled(more, undefined, published)).toBe(filed);
  });

  test('all encounters of the article that are this occasion are given', () => {
    const both = analysisOf([
      encounter({ id: 'e1' }),
      encounter({ id: 'e2', type: 'call' }),
      encounter({ id: 'e3', type: 'talks' }),
    ]);
    expect(storiesIn([STORY], {}, both)).toEqual([
      { id: 'lisbon', type: 'summit', parties: ['Ana Sousa', 'Ben Okoro'], encounters: ['e1', 'e3'] },
    ]);
  });
});

describe('a story that the reader follows', () => {
  test('is found again in the article it was made of, and in another’s words', () => {
    const one = encounter({ type: 'meeting', place: 'Lisbon' });
    const article = { published: '2031-03-02' };
    const story = storyOf(one, article, analysisOf([one]), NOW);
    expect(story).toMatchObject({
      types: ['meeting', 'summit', 'talks'],
      after: '2031-01-01',
      earlierPlaces: [],
    });
    if (!story) throw new Error('there is no story');
    expect(storiesIn([story], article, analysisOf([one]))).toHaveLength(1);
    const other = analysisOf(
      [encounter({ type: 'talks', participants: ['Sousa', 'Okoro'] })],
      [actor('Sousa'), actor('Okoro')],
    );
    expect(storiesIn([story], { published: '2031-02-20' }, other)).toHaveLength(1);
  });

  test('leaves out the meeting before it', () => {
    const before = encounter({
      id: 'e2',
      state: 'held',
      place: 'Porto',
      date: { from: '2031-02-01', to: '2031-02-03' },
    });
    const story = storyOf(encounter(), { published: '2031-03-02' }, analysisOf([before, encounter()]), NOW);
    expect(story).toMatchObject({ after: '2031-02-03', earlierPlaces: ['Porto'] });
  });

  test('of an article without a date begins before today', () => {
    expect(storyOf(encounter(), {}, analysisOf([encounter()]), NOW)?.after).toBe('2031-01-09');
  });

  test.each<[name: string, one: Encounter]>([
    ['what was held', encounter({ state: 'held' })],
    ['a meeting with nobody', encounter({ participants: [ANA.id] })],
  ])('cannot be made of %s', (_name, one) => {
    expect(storyOf(one, {}, analysisOf([one]), NOW)).toBeNull();
  });
});

describe('when an article was written', () => {
  const known: ArticleOnPage = {
    id: 'a',
    origin: 'shipped',
    as: 'copy',
    published: '2025-10',
    containment: 1,
    completeness: 1,
    run: 50,
    paragraphs: 3,
    missing: [],
    changed: [],
    seenBefore: [],
  };
  test.each<
    [name: string, on: ArticleOnPage | undefined, published: string | undefined, when: string | undefined]
  >([
    ['a copy of the shipped one', known, '2023-01-01', '2025-10'],
    ['a copy of the shipped one, undated', known, undefined, '2025-10'],
    ['a copy of the shipped one, of a day in its month', known, '2025-10-21T18:30Z', '2025-10-21T18:30Z'],
    ['a passage of it', { ...known, as: 'passage' }, '2023-01-01', '2023-01-01'],
    ['a copy of one read before', { ...known, origin: 'read' }, '2023-01-01', '2023-01-01'],
    ['a copy of one of an unknown day', { ...known, published: null }, '2023-01-01', '2023-01-01'],
    ['any other', undefined, '2023-01-01', '2023-01-01'],
    ['any other, undated', undefined, undefined, undefined],
  ])('%s', (_name, on, published, when) => {
    expect(whenWritten(published === undefined ? {} : { published }, on).published).toBe(when);
  });

  test('a month lies after a day in an earlier one', () => {
    const analysis = analysisOf([encounter()]);
    expect(storiesIn([{ ...STORY, after: '2025-08-16' }], whenWritten({}, known), analysis)).toHaveLength(1);
  });
});

describe('what is followed', () => {
  const nothing = readFollowed(undefined);
  const shipped = SHIPPED_STORIES.map(({ id }) => id);
  const ids = (of: typeof nothing): string[] => followedStories(of).map(({ id }) => id);

  test('is what ships, to begin with', () => {
    expect(shipped.length).toBeGreaterThan(0);
    expect(ids(nothing)).toEqual(shipped);
  });

  test('a story is followed once, and no longer', () => {
    const twice = withStory(withStory(nothing, STORY), STORY);
    expect(ids(twice)).toEqual([...shipped, STORY.id]);
    expect(withoutStory(twice, STORY.id)).toEqual(nothing);
    expect(withoutStory(nothing, 'unknown')).toEqual(nothing);
  });

  test('a story that ships is let go and taken up again', () => {
    const [first] = SHIPPED_STORIES;
    if (!first) throw new Error('no story ships');
    const without = withoutStory(withoutStory(nothing, first.id), first.id);
    expect(without.dropped).toEqual([first.id]);
    expect(ids(without)).not.toContain(first.id);
    expect(withStory(without, first)).toEqual(nothing);
  });

  test('is read from whatever was stored', () => {
    const followed = withStory(nothing, STORY);
    expect(readFollowed(JSON.parse(JSON.stringify(followed)))).toEqual(followed);
  });

  test.each<[name: string, stored: unknown]>([
    ['a string', 'stories'],
    ['a list', []],
    ['null', null],
    ['no lists', { stories: 1, dropped: {} }],
    ['no strings', { dropped: [1, null] }],
    ['a story without parties', { stories: [{ ...STORY, parties: [] }] }],
    ['a party without a name', { stories: [{ ...STORY, parties: [{ type: 'person' }] }] }],
    ['an unknown type', { stories: [{ ...STORY, types: ['duel'] }] }],
    ['a type by inheritance', { stories: [{ ...STORY, types: ['toString'] }] }],
    ['a day that is none', { stories: [{ ...STORY, after: 'soon' }] }],
  ])('%s is left out', (_name, stored) => {
    expect(readFollowed(stored)).toEqual(nothing);
  });
});
