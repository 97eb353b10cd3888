import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Entry } from '../../src/library/entry.ts';
import type { Actor, Analysis, ArticleText } from '../../src/shared/analysis.ts';
import { fingerprintOf, marksOf } from '../../src/stories/fingerprint.ts';
import { SHIPPED_STORIES } from '../../src/stories/following.ts';
import { FOLLOWED_KEY } from '../../src/stories/read-followed.ts';
import { wordRow } from '../stories/texts.ts';
import { type FakeBrowser, fakeBrowser, PAGE, POPUP } from './fake-browser.ts';
import { EMPTY, reportOf, send, startBackground } from './start.ts';

const PARAGRAPHS = ['a', 'b', 'c', 'd'].map((stem) => wordRow(stem, 30));
const ARTICLE: ArticleText = {
  url: 'https://kept.example/a',
  title: 'Envoys meet',
  language: 'en',
  text: PARAGRAPHS.join('\n\n'),
};

const entry = (url: string, text: string, readAt: string): Entry => {
  const fingerprint = fingerprintOf(text);
  const marks = marksOf(fingerprint.shingles);
  return {
    url,
    title: `As ${url} has it`,
    published: null,
    readAt,
    status: null,
    encounters: [],
    fingerprint,
    marks,
  };
};

const actor = (id: string, wikidata: string): Actor => ({
  id,
  name: id,
  type: 'person',
  role: null,
  side: null,
  wikidata,
  mentions: [],
  pronouns: [],
});
const meeting = {
  place: null,
  when: null,
  was: null,
  evidence: [],
  accounts: [],
  certainty: 'sure',
} as const;
const ANALYSIS: Analysis = {
  ...EMPTY,
  actors: [actor('Trump', 'Q22686'), actor('Putin', 'Q7747'), actor('Ana', 'Q1')],
  encounters: [
    {
      ...meeting,
      id: 'e1',
      type: 'summit',
      participants: ['Trump', 'Putin'],
      state: 'delayed',
      evidence: [],
      accounts: [],
    },
    {
      ...meeting,
      id: 'e2',
      type: 'meeting',
      participants: ['Trump', 'Ana'],
      state: 'planned',
      evidence: [],
      accounts: [],
    },
    {
      ...meeting,
      id: 'e3',
      type: 'meeting',
      participants: ['Putin', 'Ana'],
      state: 'held',
      evidence: [],
      accounts: [],
    },
  ],
};

let browser: FakeBrowser;
const findByMarks = vi.fn(async (): Promise<Entry[]> => []);
beforeEach(() => {
  browser = fakeBrowser();
  browser.pages.set(1, () => ({ ok: true, value: 'annotated' }));
  findByMarks.mockClear();
  findByMarks.mockResolvedValue([]);
});

const start = (analysis: Analysis = EMPTY) =>
  startBackground(browser, { analyze: () => analysis, readsLanguage: () => true }, { findByMarks });
const analyze = (article = ARTICLE, sender: unknown = PAGE) =>
  send(browser, { call: 'analyze', input: { article } }, sender);
const remember = () => browser.storage.local.set({ settings: { remember: true } });

describe('an article that was read before', () => {
  const COPY = entry('https://other.example/b', ARTICLE.text, '2031-03-01T08:00:00.000Z');

  test('is told with what is there of it, and where it was', async () => {
    const longer = [...PARAGRAPHS.slice(0, 3), `${wordRow('d', 20)} changed here`, wordRow('e', 30)].join(
      '\n\n',
    );
    findByMarks.mockResolvedValue([
      COPY,
      entry('https://third.example/c', longer, '2031-03-02T08:00:00.000Z'),
      entry('https://fourth.example/d', wordRow('z', 90), '2031-03-03T08:00:00.000Z'),
    ]);
    await remember();
    await start();
    await analyze();
    await expect
      .poll(() => reportOf(browser, 1))
      .toMatchObject({
        state: 'annotated',
        story: {
          id: COPY.url,
          origin: 'read',
          as: 'copy',
          containment: 1,
          completeness: 1,
          run: 30,
          paragraphs: 4,
          missing: [],
          changed: [],
          seenBefore: [
            {
              url: 'https://third.example/c',
              title: 'As https://third.example/c has it',
              readAt: '2031-03-02T08:00:00.000Z',
            },
            { url: COPY.url },
          ],
        },
      });
  });

  test('tells what is missing and changed, counted from 1', async () => {
    findByMarks.mockResolvedValue([
      entry(
        'https://third.example/c',
        [wordRow('e', 30), ...PARAGRAPHS.slice(0, 3), `${wordRow('d', 20)} changed here`].join('\n\n'),
        '2031-03-02T08:00:00.000Z',
      ),
    ]);
    await remember();
    await start();
    await analyze();
    const [from, to] = [ARTICLE.text.indexOf('d0'), ARTICLE.text.length];
    await expect
      .poll(() => reportOf(browser, 1))
      .toMatchObject({ story: { paragraphs: 5, missing: [1], changed: [{ number: 5, span: [from, to] }] } });
  });

  test('is not told at its own address', async () => {
    findByMarks.mockResolvedValue([{ ...COPY, url: ARTICLE.url }]);
    await remember();
    await start();
    await analyze({ ...ARTICLE, url: `${ARTICLE.url}#part` });
    await expect.poll(() => findByMarks.mock.calls.length).toBe(1);
    expect(await reportOf(browser, 1)).not.toHaveProperty('story');
  });

  test('is not told where no more than a passage is there', async () => {
    const passage = [PARAGRAPHS[0], wordRow('y', 300)].join('\n\n');
    findByMarks.mockResolvedValue([entry('https://other.example/p', passage, '2031-03-01T08:00:00.000Z')]);
    await remember();
    await start();
    await analyze();
    await expect.poll(() => findByMarks.mock.calls.length).toBe(1);
    expect(await reportOf(browser, 1)).not.toHaveProperty('story');
  });

  test.each<[name: string, remembers: boolean, sender: unknown]>([
    ['the reader remembers nothing', false, PAGE],
    ['the window is private', true, { ...PAGE, tab: { id: 1, incognito: true } }],
  ])('is not looked for where %s', async (_name, remembers, sender) => {
    if (remembers) await remember();
    await start(ANALYSIS);
    await analyze(ARTICLE, sender);
    await expect.poll(() => reportOf(browser, 1)).toHaveProperty('followed');
    expect(findByMarks).not.toHaveBeenCalled();
  });

  test('and a library that cannot be read costs only that', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    findByMarks.mockRejectedValue(new Error('disk gone'));
    await remember();
    await start();
    expect(await analyze()).toMatchObject({ ok: true });
    await expect.poll(() => warn.mock.calls.length).toBe(1);
    expect(await reportOf(browser, 1)).toMatchObject({ state: 'annotated' });
    warn.mockRestore();
  });

  test('the page is answered before the library is', async () => {
    findByMarks.mockReturnValue(new Promise(() => {}));
    await remember();
    await start();
    expect(await analyze()).toMatchObject({ ok: true, value: { state: 'annotated' } });
  });

  test('nothing is added to the report of another page', async () => {
    let answer: (entries: Entry[]) => void = () => undefined;
    findByMarks.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    await remember();
    await start();
    await analyze();
    await analyze({ ...ARTICLE, text: 'Something else.' });
    answer([COPY]);
    // What is asked later is answered later, so by then the late answer has come through.
    browser.pages.set(2, () => ({ ok: true, value: 'annotated' }));
    findByMarks.mockResolvedValueOnce([COPY]);
    await analyze(ARTICLE, { ...PAGE, tab: { id: 2, incognito: false } });
    await expect.poll(() => reportOf(browser, 2)).toHaveProperty('story');
    const report = await reportOf(browser, 1);
    expect(report).toMatchObject({ article: { text: 'Something else.' } });
    expect(report).not.toHaveProperty('story');
  });
});

describe('followed stories', () => {
  const [SHIPPED] = SHIPPED_STORIES;
  const ask = (call: string, input: unknown, sender: unknown = POPUP) =>
    send(browser, { call, input }, sender);
  const followed = async (tabId = 1) =>
    ((await reportOf(browser, tabId)) as { followed?: { id: string }[] }).followed;
  beforeEach(async () => {
    await start(ANALYSIS);
    await analyze();
    await expect.poll(() => followed()).toMatchObject([{ id: SHIPPED?.id, encounters: ['e1'] }]);
  });

  test('a meeting is followed, in every tab, and no longer', async () => {
    browser.pages.set(2, () => ({ ok: true, value: 'annotated' }));
    await analyze(ARTICLE, { ...PAGE, tab: { id: 2, incognito: false } });
    expect(await ask('follow', { tabId: 1, encounter: 'e2' })).toEqual({ ok: true, value: null });
    for (const tabId of [1, 2]) {
      expect(await followed(tabId)).toMatchObject([
        { id: SHIPPED?.id },
        { type: 'meeting', parties: ['Trump', 'Ana'], encounters: ['e2'] },
      ]);
    }
    const own = (await followed())?.[1]?.id;
    expect(await ask('unfollow', { story: own })).toEqual({ ok: true, value: null });
    expect(await followed()).toHaveLength(1);
    expect((await browser.storage.local.get(FOLLOWED_KEY))[FOLLOWED_KEY]).toEqual({
      version: 1,
      stories: [],
      dropped: [],
    });
  });

  test('nothing of a private window is followed', async () => {
    browser.tabs.get = async (id: number) => ({ id, incognito: true });
    expect(await ask('follow', { tabId: 1, encounter: 'e2' })).toEqual({
      ok: false,
      error: 'cannotFollowPrivate',
    });
    expect(await followed()).toHaveLength(1);
  });

  test('the one that ships is let go and taken up again', async () => {
    await ask('unfollow', { story: SHIPPED?.id });
    expect(await followed()).toBeUndefined();
    await ask('follow', { tabId: 1, encounter: 'e1' });
    expect(await followed()).toMatchObject([{ id: SHIPPED?.id }]);
  });

  test('two wishes at once are both granted', async () => {
    await Promise.all([
      ask('unfollow', { story: SHIPPED?.id }),
      ask('follow', { tabId: 1, encounter: 'e2' }),
    ]);
    expect(await followed()).toMatchObject([{ encounters: ['e2'] }]);
  });

  test.each<[name: string, input: unknown]>([
    ['a meeting that was held', { tabId: 1, encounter: 'e3' }],
    ['one that the article has not', { tabId: 1, encounter: 'e9' }],
    ['one of a tab that is not annotated', { tabId: 7, encounter: 'e1' }],
  ])('%s is refused in words', async (_name, input) => {
    expect(await ask('follow', input)).toEqual({ ok: false, error: 'cannotFollow' });
  });

  test.each([
    ['follow', { tabId: 1 }],
    ['follow', { tabId: 'x', encounter: 'e1' }],
    ['unfollow', {}],
  ])('%s does not take %j', async (call, input) => {
    expect(await ask(call, input)).toMatchObject({ ok: false });
  });

  test.each([
    ['follow', { tabId: 1, encounter: 'e2' }],
    ['unfollow', { story: SHIPPED?.id }],
  ])('a page may not %s', async (call, input) => {
    expect(await ask(call, input, PAGE)).toMatchObject({ ok: false });
    expect(await followed()).toHaveLength(1);
  });
});
