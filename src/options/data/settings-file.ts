import { readSettings, type Settings } from '../../shared/settings.ts';

export const SETTINGS_TYPE = 'application/json';

/** By this a file is known to be ours. */
const FORMAT = 'attache-settings';

/** The settings as a file. Whether articles are remembered and settings synchronised is each device's own. */
export function settingsFile({ remember: _remember, sync: _sync, ...settings }: Settings): string {
  return `${JSON.stringify({ format: FORMAT, settings }, null, 2)}\n`;
}

/** Reads a file into the settings that are there; null where it is none of ours. Fields it lacks get their default. */
export function settingsIn(file: string, { remember, sync }: Settings): Settings | null {
  const held = parsed(file);
  if (held?.['format'] !== FORMAT || typeof held['settings'] !== 'object' || held['settings'] === null)
    return null;
  return { ...readSettings(held['settings']), remember, sync };
}

function parsed(json: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}
