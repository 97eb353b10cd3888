import type { View } from '../page/view.ts';
import { browser, type Runtime } from '../shared/browser.ts';

/**
 * Answers the shortcuts "next" and "previous", which the background passes on to the tab in front, until the signal
 * aborts. Every other message is left alone: what one page of ours asks the background reaches the others as well.
 */
export function answerSteps(view: Pick<View, 'step'>, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    sendResponse: (answer: unknown) => void,
  ): true | undefined => {
    const by = stepIn(message);
    if (by === null || sender.id !== browser.runtime.id) return undefined;
    sendResponse({ ok: true, value: { found: view.step(by) } });
    return true;
  };
  const { onMessage } = browser.runtime;
  // The polyfill's type knows no listener that answers some messages only.
  const typed = listener as Parameters<typeof onMessage.addListener>[0];
  onMessage.addListener(typed);
  signal.addEventListener('abort', () => onMessage.removeListener(typed));
}

function stepIn(message: unknown): 1 | -1 | null {
  if (typeof message !== 'object' || message === null || !('call' in message) || message.call !== 'step')
    return null;
  const input = 'input' in message ? message.input : null;
  if (typeof input !== 'object' || input === null || !('by' in input)) return null;
  return input.by === 1 || input.by === -1 ? input.by : null;
}
