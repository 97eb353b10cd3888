import { browser, type Storage } from '../../shared/browser.ts';
import { decisiveKey } from '../../shared/decisive.ts';
import { GRANTS_KEY } from '../../shared/grants.ts';
import { SETTINGS_KEY } from '../../shared/settings.ts';
import { tabKey } from '../../shared/tab-report.ts';
import { OPEN_SECTIONS_KEY } from '../tab/open-sections.ts';
import { findTab, type PopupTab } from '../tab/tab.ts';
import type { Area, Early } from './early.ts';

const LOCAL_KEYS = [SETTINGS_KEY, GRANTS_KEY, OPEN_SECTIONS_KEY];

/**
 * Asks for all that the view of a tab rests on, everything at once: asked by the parts that draw it, one answer would
 * wait for the other and each would draw the whole anew. Null where the storage cannot be read, or is not there within
 * `patienceMs`: whoever draws then asks again and meanwhile shows that it waits.
 *
 * @param tabId null for the active tab of this window
 */
export async function askEarly(
  tabId: number | null,
  patienceMs: number,
  signal: AbortSignal,
): Promise<Early | null> {
  const changed = new Set<string>();
  const onChanged = (changes: Record<string, Storage.StorageChange>, area: string) => {
    for (const key of Object.keys(changes)) changed.add(`${area} ${key}`);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
  const answers = Promise.all([askTab(tabId), browser.storage.local.get(LOCAL_KEYS), askOrigins()]);
  const said = await soon(answers, patienceMs);
  if (said === null) {
    browser.storage.onChanged.removeListener(onChanged);
    return null;
  }
  const [{ tab, session }, local, origins] = said;
  const stored: Record<Area, Stored> = {
    local: { keys: LOCAL_KEYS, values: local },
    session,
  };
  return {
    tab,
    origins,
    held(area, key) {
      const { keys, values } = stored[area];
      return keys.includes(key) && !changed.has(`${area} ${key}`) ? { value: values[key] } : undefined;
    },
  };
}

interface Stored {
  keys: readonly string[];
  values: Record<string, unknown>;
}

/** What is answered, or null where that is refused or takes longer. */
function soon<T>(answer: Promise<T>, patienceMs: number): Promise<T | null> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, patienceMs, null);
    const settle = (value: T | null) => {
      clearTimeout(late);
      resolve(value);
    };
    answer.then(settle, () => settle(null));
  });
}

/** The tab, and what is kept about it. */
async function askTab(tabId: number | null): Promise<{ tab: PopupTab | null; session: Stored }> {
  if (tabId !== null) {
    const [tab, session] = await Promise.all([findTab(tabId), askSession(tabId)]);
    return { tab, session };
  }
  const tab = await findTab(null);
  return { tab, session: tab ? await askSession(tab.id) : { keys: [], values: {} } };
}

async function askSession(tabId: number): Promise<Stored> {
  const keys = [tabKey(tabId), decisiveKey(tabId)];
  return { keys, values: await browser.storage.session.get(keys) };
}

async function askOrigins(): Promise<readonly string[] | undefined> {
  try {
    return (await browser.permissions.getAll()).origins ?? [];
  } catch {
    return undefined;
  }
}
