import { readSettings, type Settings } from '../shared/settings.ts';
import { isRecord } from '../shared/shapes.ts';

/**
 * What the browser's synchronisation carries. Whether anything is remembered, and whether settings travel at all, is
 * decided on each device.
 */
export type Portable = Omit<Settings, 'remember' | 'sync'>;

/** The settings as they lie in `storage.sync`. */
export interface Copy {
  settings: Portable;
  /** When the reader made the last change in them: milliseconds since 1970 by that device's clock. */
  at: number;
}

/** The part of the settings that travels. */
export function portable({ remember: _remember, sync: _sync, ...rest }: Settings): Portable {
  return rest;
}

/** Reads a copy. Null for none and for whatever is not settings, which then is not taken over. */
export function readCopy(stored: unknown): Copy | null {
  if (!isRecord(stored) || !isRecord(stored['settings'])) return null;
  const { at, settings } = stored;
  if (typeof at !== 'number' || !Number.isFinite(at) || typeof settings['version'] !== 'number') return null;
  return { settings: portable(readSettings(settings)), at };
}

/** Whether two settings are the same. Read settings have their fields in one order. */
export const same = (a: Portable | null, b: Portable | null): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** What is to be done about a device's settings and the copy that travels. */
export type Step = 'nothing' | 'take' | 'give';

/**
 * Compares this device's settings with the copy and with what both were when they last agreed, so that it is known
 * who changed something: no mark on a change is needed to keep an echo from coming back as a change of its own.
 * Where both did, the last change wins.
 *
 * @param base what both were when they last agreed; null where they never did
 * @param at when this device's settings were last changed
 */
export function stepFor(local: Portable, at: number, base: Portable | null, copy: Copy | null): Step {
  // A copy that another device has taken away is written again with the next change, not before.
  if (!copy) return same(local, base) ? 'nothing' : 'give';
  if (same(local, copy.settings)) return 'nothing';
  // A device that joins in takes what the reader has on the others.
  if (base === null || same(local, base)) return 'take';
  if (same(copy.settings, base)) return 'give';
  return copy.at > at ? 'take' : 'give';
}
