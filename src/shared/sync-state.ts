import { isRecord } from './shapes.ts';

/** Key in `storage.local` of what is known about the synchronisation of the settings. */
export const SYNC_STATE_KEY = 'settings-sync';

/** How the synchronisation stands. */
export interface SyncState {
  /** The settings that this device and the copy last agreed on, as they were stored; null for none. */
  base: unknown;
  /** When this device's settings were last changed: milliseconds since 1970. */
  at: number;
  /** Why the browser did not take the settings, in its own words; null where it did. */
  problem: string | null;
}

/** Reads the state from whatever storage held; never throws. */
export function readSyncState(stored: unknown): SyncState {
  const held: Record<string, unknown> = isRecord(stored) ? stored : {};
  const { base = null, at, problem } = held;
  return {
    base,
    at: typeof at === 'number' && Number.isFinite(at) ? at : 0,
    problem: typeof problem === 'string' ? problem : null,
  };
}
