import type { Span } from './analysis.ts';

// What may be said of a value from outside: a message, what was stored, what a page declares.

/** Whether it is an object with fields, and no list. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether it is a whole number from nought on, as offsets, counts and the browser's own numbers are. */
export const isOffset = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

/** Whether it is two offsets, the first before the second. */
export const isSpan = (value: unknown): value is Span => isPair(value) && value[0] < value[1];

const isPair = (value: unknown): value is [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every(isOffset);
