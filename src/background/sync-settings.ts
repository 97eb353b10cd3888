import { browser } from '../shared/browser.ts';
import { readSettings, SETTINGS_KEY, type Settings } from '../shared/settings.ts';
import { readSyncState, SYNC_STATE_KEY, type SyncState } from '../shared/sync-state.ts';
import { onSettings } from './on-settings.ts';
import { createQueue } from './queue.ts';
import { type Portable, portable, readCopy, stepFor } from './settings-copy.ts';

/** One step at a time: two that read before either writes would take each other's words for changes. */
const queue = createQueue<typeof SETTINGS_KEY>();

/**
 * Lets the browser's own synchronisation carry the settings, while the reader wants that. `storage.local` is the
 * truth that everything else reads; `storage.sync` holds a copy, which is compared after each change of either.
 */
export function syncSettings(): void {
  onSettings((before, now) => {
    if (now.sync) mirror(Date.now());
    else if (before.sync) queue.run(SETTINGS_KEY, takeBack).catch(() => undefined);
  });
  browser.storage.sync.onChanged.addListener((changes) => {
    if (SETTINGS_KEY in changes) mirror();
  });
  // What came or failed while the browser was closed.
  browser.runtime.onStartup.addListener(() => mirror());
}

/** @param changed when this device's settings were changed; left out where the copy was, or nobody knows */
function mirror(changed?: number): void {
  // A storage that takes no note of a problem either leaves nowhere to tell it.
  queue.run(SETTINGS_KEY, () => compare(changed)).catch(() => undefined);
}

async function compare(changed: number | undefined): Promise<void> {
  const local = readSettings(await held('local', SETTINGS_KEY));
  const stored = await held('local', SYNC_STATE_KEY);
  if (!local.sync) {
    if (stored !== undefined) await takeBack();
    return;
  }
  const state = readSyncState(stored);
  const base = state.base === null ? null : portable(readSettings(state.base));
  const now: SyncState = { ...state, at: changed ?? state.at };
  try {
    const copy = readCopy(await held('sync', SETTINGS_KEY));
    const step = stepFor(portable(local), now.at, base, copy);
    if (step === 'take' && copy) await take(copy.settings);
    if (step === 'give')
      await browser.storage.sync.set({ [SETTINGS_KEY]: { settings: portable(local), at: now.at } });
    // Last, so that a background that is stopped in between finds its work undone rather than a change to send.
    if (step === 'give') await note({ base: portable(local), at: now.at, problem: null });
    else await note({ base: copy?.settings ?? base, at: copy?.at ?? now.at, problem: null });
  } catch (error) {
    await note({ ...now, problem: error instanceof Error ? error.message : String(error) });
  }
}

/** Into the settings as they are now, which a page may have changed meanwhile; what stays on each device stays. */
async function take(settings: Portable): Promise<void> {
  const { remember, sync }: Settings = readSettings(await held('local', SETTINGS_KEY));
  await browser.storage.local.set({ [SETTINGS_KEY]: { ...settings, remember, sync } });
}

/**
 * Nothing is left with the browser's synchronisation by a reader who no longer wants it. What is known of it goes last:
 * as long as it is there, the next start of the browser tries again.
 */
async function takeBack(): Promise<void> {
  await browser.storage.sync.remove(SETTINGS_KEY);
  await browser.storage.local.remove(SYNC_STATE_KEY);
}

const note = (state: SyncState): Promise<void> => browser.storage.local.set({ [SYNC_STATE_KEY]: state });

async function held(area: 'local' | 'sync', key: string): Promise<unknown> {
  return (await browser.storage[area].get(key))[key];
}
