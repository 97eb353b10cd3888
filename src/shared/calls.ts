import { browser, type Runtime } from './browser.ts';
import type { Answer, BackgroundCalls, TabCalls } from './messages.ts';

interface CallShape {
  input: unknown;
  output: unknown;
}
type CallMap<M> = { [K in keyof M]: CallShape };

/** One function per call; what it returns or rejects with becomes the caller's {@link Answer}. */
export type Handlers<M extends CallMap<M>> = {
  [K in keyof M]: {
    /** Whether the input has the shape this call takes. Inputs are strangers until proven otherwise. */
    accepts: (input: unknown) => input is M[K]['input'];
    run: (input: M[K]['input'], sender: Runtime.MessageSender) => Promise<M[K]['output']>;
  };
};

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/**
 * Calls the background. Never rejects: a background that is gone, an extension that was updated under an
 * open page and a handler that threw all come back as `{ ok: false }` with the reason.
 */
export function callBackground<K extends keyof BackgroundCalls>(
  call: K,
  input: BackgroundCalls[K]['input'],
): Promise<Answer<BackgroundCalls[K]['output']>> {
  return settle(() => browser.runtime.sendMessage({ call, input }));
}

/** Calls the content script in a frame of a tab, its top frame by default. Never rejects; see {@link callBackground}. */
export function callTab<K extends keyof TabCalls>(
  tabId: number,
  call: K,
  input: TabCalls[K]['input'],
  frameId = 0,
): Promise<Answer<TabCalls[K]['output']>> {
  return settle(() => browser.tabs.sendMessage(tabId, { call, input }, { frameId }));
}

/**
 * Whether a content script of ours answers in a frame of a tab, its top frame by default. What is sent is no call
 * that one knows: it is refused in words, and that is answer enough.
 */
export async function isListening(tabId: number, frameId = 0): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, { call: 'ping', input: null }, { frameId });
    return true;
  } catch {
    return false;
  }
}

async function settle<T>(send: () => Promise<unknown>): Promise<Answer<T>> {
  try {
    const answer = await send();
    if (isRecord(answer) && typeof answer['ok'] === 'boolean') {
      // Both ends are built from one call map, so an answer envelope carries that call's output.
      return answer as unknown as Answer<T>;
    }
    return { ok: false, error: 'no answer' };
  } catch (error) {
    return { ok: false, error: reason(error) };
  }
}

/**
 * Answers calls until the signal aborts. A message from another extension, one that names no call of
 * `handlers`, or one whose input has the wrong shape is refused in words; messages that are no calls at all
 * are left to other listeners.
 */
export function answerCalls<M extends CallMap<M>>(handlers: Handlers<M>, signal?: AbortSignal): void {
  const answerTo = (
    call: string,
    input: unknown,
    sender: Runtime.MessageSender,
  ): Promise<Answer<unknown>> => {
    if (sender.id !== browser.runtime.id) return refuse('this message is from somebody else');
    if (!Object.hasOwn(handlers, call)) return refuse(`unknown call "${call}"`);
    const handler = handlers[call as keyof M];
    if (!handler.accepts(input)) return refuse(`"${call}" does not take this input`);
    return settleRun(() => handler.run(input, sender));
  };
  // Answered by the callback: Chrome before 148 does not wait for a promise that a listener returns.
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    sendResponse: (answer: Answer<unknown>) => void,
  ): true | undefined => {
    if (!isRecord(message) || typeof message['call'] !== 'string') return undefined;
    void answerTo(message['call'], message['input'], sender).then(sendResponse);
    return true;
  };
  browser.runtime.onMessage.addListener(
    listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
  signal?.addEventListener('abort', () =>
    browser.runtime.onMessage.removeListener(
      listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
    ),
  );
}

const refuse = (error: string): Promise<Answer<never>> => Promise.resolve({ ok: false, error });

async function settleRun(run: () => Promise<unknown>): Promise<Answer<unknown>> {
  try {
    return { ok: true, value: await run() };
  } catch (error) {
    return { ok: false, error: reason(error) };
  }
}
