import { isDeepStrictEqual } from 'node:util';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mergeHolding } from '../../src/library/archive/merge.ts';
import { readEverything } from '../../src/library/everything.ts';
import type { Analysis, Encounter } from '../../src/shared/analysis.ts';
import { SETTINGS_KEY } from '../../src/shared/settings.ts';
import { SYNC_STATE_KEY } from '../../src/shared/sync-state.ts';
import { FOLLOWED_KEY } from '../../src/stories/read-followed.ts';
import * as told from '../annotations/told.ts';
import { type FakeBrowser, fakeBrowser, PAGE, POPUP } from './fake-browser.ts';
import { startLife } from './life.ts';
import { ARTICLE } from './start.ts';

// The background is ended after each of its steps, is started anew, and is asked again as a page does that has had no
// answer.

const ENOUGH = 1_000;
const talks: Encounter = {
  id: 'e1',
  type: 'talks',
  participants: ['ana', 'peru'],
  state: 'planned',
  place: null,
  when: null,
  was: null,
  evidence: [told.at('the bridge was open')],
  accounts: [],
  certainty: 'sure',
};
const ANALYSIS: Analysis = { ...told.ANALYSIS, encounters: [talks] };
const TOLD = { ...ARTICLE, text: told.TEXT, published: '2031-03-01' };
const STORY = 'talks Ana Vela Peru 2030-12-31';
const SPAN = told.at('“We go on,”');

interface Call {
  call: string;
  input: unknown;
  sender: unknown;
}
const page = (call: string, input: unknown): Call => ({ call, input, sender: PAGE });
const popup = (call: string, input: unknown): Call => ({ call, input, sender: POPUP });

const analyze = page('analyze', { article: TOLD });
const note = page('note', { span: SPAN, body: 'Who else?', id: 'n' });
const otherWords = popup('note', { tabId: 1, span: null, body: 'Nobody else.', id: 'n' });
const dropNote = popup('note', { tabId: 1, span: null, body: '', id: 'n' });
const restoreNote = popup('note', { tabId: 1, span: null, body: 'Who else?', id: 'n' });
const hide = page('correct', {
  of: { kind: 'quote', index: 0 },
  change: { kind: 'hide' },
  span: SPAN,
  id: 'c',
});
const uncorrect = popup('uncorrect', { tabId: 1, id: 'c' });
const recorrect = popup('recorrect', { tabId: 1, id: 'c' });
const follow = popup('follow', { tabId: 1, encounter: 'e1' });
const unfollow = popup('unfollow', { story: STORY });
const refollow = popup('refollow', { story: STORY });

const DEEDS: [name: string, before: Call[], deed: Call][] = [
  ['an article is analysed', [], analyze],
  ['a note is kept', [analyze], note],
  ['a note is changed', [analyze, note], otherWords],
  ['a note goes', [analyze, note], dropNote],
  ['a note is put back', [analyze, note, dropNote], restoreNote],
  ['a correction is made', [analyze], hide],
  ['a correction is taken back', [analyze, hide], uncorrect],
  ['a correction is made again', [analyze, hide, uncorrect], recorrect],
  ['a story is followed', [analyze], follow],
  ['a story is let go', [analyze, follow], unfollow],
  ['a story is taken up again', [analyze, follow, unfollow], refollow],
];

/** What the reader has made and sees of it: also the tab's report and badge. */
async function stateOf(world: FakeBrowser): Promise<unknown> {
  const { [FOLLOWED_KEY]: followed } = await world.storage.local.get(FOLLOWED_KEY);
  const { stories = [] } = (followed ?? {}) as { stories?: unknown[] };
  const { notes, corrections, sightings } = await readEverything();
  const report = (await world.storage.session.get('tab:1'))['tab:1'] as object | undefined;
  return { notes, corrections, sightings, stories, report: { ...report, ms: 0 }, badge: world.badges.get(1) };
}

/** What the tab's page was told last. */
const toldPage = ({ calls }: FakeBrowser) => calls.findLast(({ name }) => name === 'tab renew')?.details;

function newWorld(): FakeBrowser {
  globalThis.indexedDB = new IDBFactory();
  const world = fakeBrowser();
  world.pages.set(1, () => ({ ok: true, value: null }));
  return world;
}

async function living(world: FakeBrowser, calls: readonly Call[], changes = ENOUGH) {
  const life = await startLife(world, changes, ANALYSIS);
  const answers: unknown[] = [];
  for (const { call, input, sender } of calls) answers.push(await life.ask(call, input, sender));
  return { life, answers };
}

/** A world as it was, to be had again and again: what the background keeps anywhere. */
async function snapshot(world: FakeBrowser): Promise<() => Promise<FakeBrowser>> {
  const [session, local] = [await world.storage.session.get(null), await world.storage.local.get(null)];
  const [held, badge] = [await readEverything(), world.badges.get(1)];
  return async () => {
    const copy = newWorld();
    await copy.storage.session.set(session);
    await copy.storage.local.set(local);
    if (badge !== undefined) copy.badges.set(1, badge);
    await mergeHolding(held);
    return copy;
  };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2031-03-02T08:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

describe.each(DEEDS)('while %s', (_name, before, deed) => {
  test('the background may end at any step: all of it is done or nothing, and who asks again has it', async () => {
    const whole = newWorld();
    await living(whole, before);
    const anew = await snapshot(whole);
    await living(whole, [analyze]);
    const without = await stateOf(whole);
    const { answers } = await living(whole, [deed]);
    expect(answers).toMatchObject([{ ok: true }]);
    const done = await stateOf(whole);
    const toldAtLast = toldPage(whole);

    for (let step = 0; ; step += 1) {
      const message = `ended after change ${step}`;
      const world = await anew();
      if ((await living(world, [deed], step)).answers[0] !== null) {
        expect(step).toBeGreaterThan(1);
        return;
      }
      const left = await snapshot(world);
      expect((await living(world, [deed])).answers, message).toMatchObject([{ ok: true }]);
      await expect.poll(() => stateOf(world), { message }).toEqual(done);
      expect(toldPage(world), message).toEqual(toldAtLast);

      // Nobody asks again, but the browser is started, and the page opened, another day.
      const later = await left();
      const { life: next } = await living(later, []);
      next.browser.runtime.onStartup.fire();
      await next.ask(analyze.call, analyze.input, analyze.sender);
      await expect
        .poll(() => stateOf(later), { message })
        .toSatisfy((state) => [without, done].some((one) => isDeepStrictEqual(one, state)));
    }
  });
});

describe('where the background ends over a change of the browser’s', () => {
  /** Ends it after each step, until `isDone` says that it was done without. */
  async function atEachStep(
    prepare: (world: FakeBrowser) => Promise<void>,
    fire: (browser: FakeBrowser) => void,
    check: (world: FakeBrowser) => Promise<void>,
  ): Promise<void> {
    for (let step = 0; step < 12; step += 1) {
      const world = newWorld();
      await prepare(world);
      fire((await startLife(world, step, ANALYSIS)).browser);
      // The fakes answer at once, so all that follows from an event is done by the next turn of the event loop.
      await new Promise((resolve) => setImmediate(resolve));
      await check(world);
    }
  }
  const script = (matches: string[]) => ({ id: 'granted-sites', matches });

  test('a site that was granted before is read all the while, and the new one from the next start', async () => {
    await atEachStep(
      async (world) => {
        world.registered = [script(['https://old.example/*'])];
        world.granted = ['https://old.example/*', 'https://new.example/*'];
      },
      (browser) => browser.permissions.onAdded.fire({ origins: ['https://new.example/*'] }),
      async (world) => {
        expect(world.registered[0]?.matches).toContain('https://old.example/*');
        (await startLife(world, ENOUGH, ANALYSIS)).browser.runtime.onStartup.fire();
        await expect
          .poll(() => world.registered)
          .toMatchObject([{ matches: ['https://old.example/*', 'https://new.example/*'] }]);
      },
    );
  });

  test('settings that are to travel no longer are gone from the browser’s own copy by the next start', async () => {
    const settings = (sync: boolean) => ({ version: 1, sync });
    await atEachStep(
      async ({ storage: { local, sync } }) => {
        await local.set({ [SETTINGS_KEY]: settings(false), [SYNC_STATE_KEY]: { base: null, at: 1 } });
        await sync.set({ [SETTINGS_KEY]: { settings: {}, at: 1 } });
      },
      (browser) => {
        const change = { oldValue: settings(true), newValue: settings(false) };
        browser.storage.local.onChanged.fire({ [SETTINGS_KEY]: change });
      },
      async (world) => {
        (await startLife(world, ENOUGH, ANALYSIS)).browser.runtime.onStartup.fire();
        await expect.poll(() => world.storage.sync.get(null)).toEqual({});
        await expect.poll(async () => SYNC_STATE_KEY in (await world.storage.local.get(null))).toBe(false);
      },
    );
  });
});
