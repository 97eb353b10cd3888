import { browser, type Runtime } from './browser.ts';
import type { Answer, BackgroundCalls, TabCalls } from './messages.ts';
import { isRecord } from './shapes.ts';

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

/** A browser ends a background once in a while; whatever ends it three times is what was asked of it. */
const MOST_ATTEMPTS = 3;

/** Whether the extension that this script belongs to is still there: one that was updated leaves its scripts in open pages. */
export const isExtensionThere = (): boolean => browser.runtime?.id !== undefined;

/**
 * Calls the background; again where it was ended before it had answered, which is why every call of it may be made
 * twice. Never rejects: a background that is gone, an extension that was updated under an open page and a handler that
 * threw all come back as `{ ok: false }` with the reason.
 */
export async function callBackground<K extends keyof BackgroundCalls>(
  call: K,
  input: BackgroundCalls[K]['input'],
): Promise<Answer<BackgroundCalls[K]['output']>> {
  for (let attempt = 1; ; attempt += 1) {
    const { answer, isHeard } = await settle<BackgroundCalls[K]['output']>(() =>
      browser.runtime.sendMessage({ call, input }),
    );
    if (isHeard || attempt === MOST_ATTEMPTS || !isExtensionThere()) return answer;
  }
}

/** Calls the content script in a frame of a tab, its top frame by default. Never rejects; see {@link callBackground}. */
export async function callTab<K extends keyof TabCalls>(
  tabId: number,
  call: K,
  input: TabCalls[K]['input'],
  frameId = 0,
): Promise<Answer<TabCalls[K]['output']>> {
  return (
    await settle<TabCalls[K]['output']>(() => browser.tabs.sendMessage(tabId, { call, input }, { frameId }))
  ).answer;
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

/** What came back, and whether it is the other end's own answer. */
interface Settled<T> {
  answer: Answer<T>;
  isHeard: boolean;
}

async function settle<T>(send: () => Promise<unknown>): Promise<Settled<T>> {
  try {
    const answer = await send();
    if (isRecord(answer) && typeof answer['ok'] === 'boolean') {
      // Both ends are built from one call map, so an answer envelope carries that call's output.
      return { answer: answer as unknown as Answer<T>, isHeard: true };
    }
    return { answer: { ok: false, error: 'no answer' }, isHeard: false };
  } catch (error) {
    return { answer: { ok: false, error: reason(error) }, isHeard: false };
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
    browser.runtime?.onMessage.removeListener(
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
