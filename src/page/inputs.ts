import type { TabCalls } from '../shared/messages.ts';

// Messages come from our own extension, but perhaps from another version of it.

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isOffset = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;

export function isAnnotateInput(input: unknown): input is TabCalls['annotate']['input'] {
  return isRecord(input) && typeof input['force'] === 'boolean';
}

export function isShowInput(input: unknown): input is TabCalls['show']['input'] {
  if (!isRecord(input) || !Array.isArray(input['span'])) return false;
  const [start, end, ...more] = input['span'];
  return more.length === 0 && isOffset(start) && isOffset(end) && start < end;
}

export function isStepInput(input: unknown): input is TabCalls['step']['input'] {
  return isRecord(input) && (input['by'] === 1 || input['by'] === -1);
}

/** The analysis itself is not looked through: the background that sends it has made it. */
export function isRenewInput(input: unknown): input is TabCalls['renew']['input'] {
  if (!isRecord(input) || typeof input['text'] !== 'string') return false;
  return isRecord(input['analysis']) && Array.isArray(input['notes']);
}
