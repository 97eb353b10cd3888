import type { Say } from '../shared/words.ts';
import { reason } from './reason.ts';

/** Puts text on the clipboard; resolves with what to tell the reader either way. */
export async function copy(text: string, say: Say): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return say('popupCopied');
  } catch (error) {
    return say('popupCopyFailed', reason(error));
  }
}
