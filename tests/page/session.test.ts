import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSession } from '../../src/page/session.ts';
import { analysisOf, article, fakeBackground, fakePage, fakeView, node } from './fakes.ts';

beforeEach(() => {
  vi.useFakeTimers();
  // Frames run in a browser alone.
  vi.stubGlobal('requestAnimationFrame', () => 0);
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function started() {
  const page = fakePage();
  const view = fakeView();
  const background = fakeBackground();
  const life = new AbortController();
  const session = createSession(page.page, view.view, background.background, life.signal);
  const changed = async () => {
    page.state.events?.onChange({ within: true, words: 'some' });
    await vi.advanceTimersByTimeAsync(1_000);
  };
  const scrolled = async (extents: typeof page.state.extents) => {
    page.state.extents = extents;
    page.state.events?.onScroll();
    await vi.advanceTimersByTimeAsync(1_000);
  };
  return { page: page.state, view, background, life, session, changed, scrolled };
}

describe('a page with one article', () => {
  test('is annotated once, however often it changes without a change of text', async () => {
    const { page, view, background, session, changed } = started();
    page.reading.articles = [article('peace')];
    expect(await session.annotate(false)).toBe('annotated');
    for (let i = 0; i < 5; i += 1) {
      // Drawn anew: the same text in other nodes.
      page.reading.articles = [article('peace')];
      await changed();
    }
    expect(background.asked).toHaveLength(1);
    expect(view.painted).toEqual(['peace']);
    expect(page.looks).toBeGreaterThan(2);
  });

  test('is drawn anew when the reader corrects its analysis, and only then', async () => {
    const { page, view, session, changed } = started();
    page.reading.articles = [article('peace')];
    await session.annotate(false);
    session.renew('another text', analysisOf('war'), []);
    expect(view.painted).toEqual(['peace']);
    session.renew('peace', analysisOf('corrected'), []);
    expect(view.painted).toEqual(['peace', 'corrected']);
    page.reading.articles = [article('peace')];
    await changed();
    expect(view.shown.get(1)).toBe('corrected');
  });

  test('that becomes another keeps its marks until the other has some', async () => {
    const { page, view, background, session, changed } = started();
    const root = node('root');
    page.reading.articles = [article('peace', root)];
    await session.annotate(false);
    let answer: () => void = () => undefined;
    const analyse = background.state.answer;
    background.state.answer = (one) =>
      new Promise((resolve) => {
        answer = () => resolve(analyse(one));
      });
    page.reading.articles = [article('peace and more', root)];
    await changed();
    expect([...view.shown.values()]).toEqual(['peace']);
    answer();
    await vi.advanceTimersByTimeAsync(0);
    expect([...view.shown.values()]).toEqual(['peace and more']);
  });

  test('that is refused loses its marks and is not asked for again, unless the reader wants it', async () => {
    const { page, view, background, session, changed } = started();
    const root = node('root');
    page.reading.articles = [article('peace', root)];
    await session.annotate(false);
    background.state.answer = async () => ({ ok: true, value: { state: 'not-english' } });
    page.reading.articles = [article('paix', root)];
    await changed();
    await changed();
    expect(view.shown.size).toBe(0);
    expect(background.asked).toHaveLength(2);
    expect(await session.annotate(true)).toBe('not-english');
    expect(background.asked).toHaveLength(3);
  });

  test('tells why it failed', async () => {
    const { page, background, session } = started();
    background.state.answer = async () => ({ ok: false, error: 'too long' });
    page.reading.articles = [article('peace')];
    expect(await session.annotate(false)).toBe('failed');
    expect(background.reports).toEqual(['reading', 'failed']);
  });

  test('that vanishes loses its marks and its report', async () => {
    const { page, view, background, session, changed } = started();
    page.reading.articles = [article('peace')];
    await session.annotate(false);
    page.reading = { verdict: 'not-an-article', articles: [] };
    await changed();
    await changed();
    expect(view.shown.size).toBe(0);
    expect(background.reports).toEqual(['reading', 'not-an-article']);
  });

  test('is kept while its text stands, whatever its page has come to look like', async () => {
    const { page, view, session, changed } = started();
    page.reading.articles = [article('peace')];
    await session.annotate(false);
    page.reading = { verdict: 'unsure', articles: [article('peace')] };
    await changed();
    expect(view.shown.size).toBe(1);
  });

  test('that is doubtful is annotated only where the reader asks', async () => {
    const { page, background, session } = started();
    page.reading = { verdict: 'unsure', articles: [article('peace')] };
    expect(await session.annotate(false)).toBe('unsure');
    expect(background.reports).toEqual(['unsure']);
    expect(await session.annotate(true)).toBe('annotated');
  });

  test('tells of itself again where the page has come back', async () => {
    const { page, view, background, session } = started();
    page.reading.articles = [article('peace')];
    await session.annotate(false);
    expect(await session.again()).toBe('annotated');
    expect(background.asked.map(({ inView }) => inView)).toEqual([true, true]);
    expect(view.painted).toEqual(['peace']);
  });
});

describe('a page with several articles', () => {
  const [first, second, third] = [article('first'), article('second'), article('third')];

  test('has each analysed once, and tells of the one in view', async () => {
    const { page, view, background, session, changed, scrolled } = started();
    page.extents = { first: { top: 0, bottom: 900 }, second: { top: 900, bottom: 3000 } };
    page.reading.articles = [first];
    await session.annotate(false);
    page.reading.articles = [first, second];
    await changed();
    expect(view.painted).toEqual(['first', 'second']);
    expect(background.told()?.text).toBe('first');

    await scrolled({ first: { top: -900, bottom: 0 }, second: { top: 0, bottom: 2100 } });
    expect(background.told()?.text).toBe('second');
    page.reading.articles = [first, second, third];
    await changed();
    expect(view.painted).toEqual(['first', 'second', 'third']);
    expect(background.told()?.text).toBe('second');

    await scrolled({ first: { top: 0, bottom: 900 }, second: { top: 900, bottom: 3000 } });
    expect(background.told()?.text).toBe('first');
    expect(background.asked.map(({ article: { text } }) => text)).toEqual([
      'first',
      'second',
      'second',
      'third',
      'first',
    ]);
  });

  test('whose address is rewritten keeps all it has, and the address of each', async () => {
    const { page, view, background, session, changed, scrolled } = started();
    const at = (url: string) => ['first', 'second'].map((text) => article(text, node(text), node(text), url));
    page.extents = { first: { top: 0, bottom: 900 }, second: { top: 900, bottom: 3000 } };
    page.reading.articles = at('/one');
    await session.annotate(false);
    await scrolled({ first: { top: -900, bottom: 0 }, second: { top: 0, bottom: 2100 } });
    page.reading.articles = at('/two');
    page.events?.onNavigate();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(background.told()).toMatchObject({ text: 'second', url: '/two' });
    page.reading.articles = at('/one');
    await scrolled({ first: { top: 0, bottom: 900 }, second: { top: 900, bottom: 3000 } });
    expect(background.told()).toMatchObject({ text: 'first', url: '/one' });
    await changed();
    expect(view.painted).toEqual(['first', 'second']);
  });

  test('of which one goes keeps the others as they are', async () => {
    const { page, view, background, session, changed } = started();
    page.extents = { first: { top: 0, bottom: 900 }, second: { top: 900, bottom: 3000 } };
    page.reading.articles = [first, second];
    await session.annotate(false);
    page.reading.articles = [second];
    await changed();
    await changed();
    expect([...view.shown.values()]).toEqual(['second']);
    expect(view.painted).toEqual(['first', 'second']);
    expect(background.told()?.text).toBe('second');
  });

  test('is not spoken of by an answer that comes late', async () => {
    const { page, background, session, scrolled } = started();
    page.extents = { first: { top: 0, bottom: 900 }, second: { top: 900, bottom: 3000 } };
    page.reading.articles = [first, second];
    const analyse = background.state.answer;
    let answer: () => void = () => undefined;
    background.state.answer = (one) =>
      one.text === 'first'
        ? new Promise((resolve) => {
            answer = () => resolve(analyse(one));
          })
        : analyse(one);
    const done = session.annotate(false);
    await vi.advanceTimersByTimeAsync(0);
    await scrolled({ first: { top: -900, bottom: 0 }, second: { top: 0, bottom: 2100 } });
    // The second is told of only once the first has had its answer, so it comes last.
    expect(background.told()?.text).toBe('first');
    answer();
    expect(await done).toBe('annotated');
    expect(background.told()?.text).toBe('second');
  });
});

test('a site that is switched off loses its marks and is not looked at', async () => {
  const { page, view, session, changed } = started();
  page.reading.articles = [article('peace')];
  await session.annotate(false);
  session.rest();
  const { looks } = page;
  await changed();
  expect(view.shown.size).toBe(0);
  expect(page.looks).toBe(looks);
  expect(await session.annotate(false)).toBe('annotated');
  expect(view.shown.size).toBe(1);
});

test('a session that is over asks and paints no more', async () => {
  const { page, view, background, life, session, changed } = started();
  page.reading.articles = [article('peace')];
  const done = session.annotate(false);
  life.abort();
  await changed();
  await done;
  expect(background.asked).toEqual([]);
  expect(view.painted).toEqual([]);
});

test('a page whose extension was updated is looked at no more', async () => {
  const { page, background, session, changed } = started();
  page.reading.articles = [article('peace')];
  await session.annotate(false);
  background.state.isThere = false;
  page.reading.articles = [article('war')];
  const { looks } = page;
  await changed();
  expect(page.looks).toBe(looks);
  expect(background.asked).toHaveLength(1);
});
