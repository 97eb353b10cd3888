import { browser } from '../shared/browser.ts';
import { type MadeRoom, sumOf } from './room.ts';

/** `storage.local` key of what the reader has still to be told about room. */
export const ROOM_KEY = 'libraryRoom';

/** What had to make room since the reader was last told. */
export interface ToldRoom extends MadeRoom {
  /** ISO 8601, UTC: the last time. */
  at: string;
}

const COUNTS = ['readings', 'statements', 'articles'] as const;

/** Reads it from whatever storage held; null where there is nothing to tell. */
export function readRoom(stored: unknown): ToldRoom | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const held: Record<string, unknown> = { ...stored };
  const [readings, statements, articles] = COUNTS.map((name) => countOf(held[name]));
  const { at } = held;
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at))) return null;
  return { at, readings: readings ?? 0, statements: statements ?? 0, articles: articles ?? 0 };
}

/** Keeps for the reader what had to make room, with what had to before. */
export async function noteRoom(made: MadeRoom, at: Date): Promise<void> {
  if (COUNTS.every((name) => made[name] === 0)) return;
  const { [ROOM_KEY]: stored } = await browser.storage.local.get(ROOM_KEY);
  const sum = sumOf(readRoom(stored) ?? NOTHING, made);
  await browser.storage.local.set({ [ROOM_KEY]: { ...sum, at: at.toISOString() } satisfies ToldRoom });
}

const NOTHING: MadeRoom = { readings: 0, statements: 0, articles: 0 };

const countOf = (value: unknown): number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : 0;
