import { browser } from '../shared/browser.ts';
import { type HandedOver, handoverKey, readHandedOver } from './handed-over.ts';

/**
 * Takes what was handed over: it is gone from the storage then. Null where there is nothing, as after a reload.
 *
 * @throws where the storage cannot be read
 */
export async function takeHandedOver(id: string): Promise<HandedOver | null> {
  const key = handoverKey(id);
  const held = (await browser.storage.session.get(key))[key];
  await browser.storage.session.remove(key);
  return readHandedOver(held);
}
