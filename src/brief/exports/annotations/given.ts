import { isRecord } from '../../../shared/shapes.ts';

// What a file holds is anybody's: each of these takes nothing for granted and gives null where it is something else.

export type Given = Readonly<Record<string, unknown>>;

export const record = (value: unknown): Given | null => (isRecord(value) ? value : null);

export const string = (value: unknown): string | null => (typeof value === 'string' ? value : null);

export const offset = (value: unknown): number | null =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : null;

/** JSON-LD writes one value without brackets and none not at all. */
export const list = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

export const records = (value: unknown): Given[] =>
  list(value)
    .map(record)
    .filter((one) => one !== null);

/** A time in UTC, ISO 8601; null for what is no time. */
export function time(value: unknown): string | null {
  const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  if (typeof value !== 'string' || Number.isNaN(at)) return null;
  return /^\d{4}-.*Z$/.test(value) ? value : new Date(at).toISOString();
}
