import type { TabCalls } from '../shared/messages.ts';
import { isRecord, isSpan } from '../shared/shapes.ts';

// Messages come from our own extension, but perhaps from another version of it.

export function isAnnotateInput(input: unknown): input is TabCalls['annotate']['input'] {
  return isRecord(input) && typeof input['force'] === 'boolean';
}

export function isShowInput(input: unknown): input is TabCalls['show']['input'] {
  return isRecord(input) && isSpan(input['span']);
}

export function isStepInput(input: unknown): input is TabCalls['step']['input'] {
  return isRecord(input) && (input['by'] === 1 || input['by'] === -1);
}

/** The analysis itself is not looked through: the background that sends it has made it. */
export function isRenewInput(input: unknown): input is TabCalls['renew']['input'] {
  if (!isRecord(input) || typeof input['text'] !== 'string') return false;
  return isRecord(input['analysis']) && Array.isArray(input['notes']);
}
