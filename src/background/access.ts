import { browser } from '../shared/browser.ts';
import {
  afterGrant,
  afterRemoval,
  afterStart,
  GRANTS_KEY,
  type Grants,
  readGrants,
} from '../shared/grants.ts';
import { declaredScript } from './content-script.ts';
import { createQueue } from './queue.ts';

const queue = createQueue<typeof GRANTS_KEY>();

/**
 * Keeps a record of the sites that the browser lets us read, so that one that goes missing with an update can be named
 * and asked for again.
 */
export function noteGrants(): void {
  const { permissions, runtime } = browser;
  permissions.onAdded.addListener(({ origins = [] }) => void change((now) => afterGrant(now, origins)));
  permissions.onRemoved.addListener(({ origins = [] }) => void change((now) => afterRemoval(now, origins)));
  runtime.onStartup.addListener(() => void compare());
  runtime.onInstalled.addListener(() => void compare());
}

async function compare(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  await change((before) => afterStart(before, origins, declaredScript().matches));
}

/** Changes are made one after the other; each starts from what is stored. */
function change(to: (now: Grants) => Grants): Promise<void> {
  return queue.run(GRANTS_KEY, async () => {
    const { [GRANTS_KEY]: stored } = await browser.storage.local.get(GRANTS_KEY);
    await browser.storage.local.set({ [GRANTS_KEY]: to(readGrants(stored)) });
  });
}
