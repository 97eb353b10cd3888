import { browser } from '../shared/browser.ts';
import { say } from '../shared/browser-words.ts';
import { answerCalls, callBackground } from '../shared/calls.ts';
import type { TabCalls } from '../shared/messages.ts';
import { readSettings, SETTINGS_KEY, type Settings } from '../shared/settings.ts';
import { isAnnotateInput, isShowInput, isStepInput } from './inputs.ts';
import { beOnly } from './instance.ts';
import { type Background, createSession } from './session.ts';

const background: Background = {
  report: (state, error) => void callBackground('report', { state, ...(error !== undefined && { error }) }),
  analyze: (article) => callBackground('analyze', { article }),
};

const isPaused = ({ pausedHosts }: Settings): boolean => pausedHosts.includes(location.hostname);

async function start(signal: AbortSignal): Promise<void> {
  await shown(signal);
  let settings = await storedSettings();
  if (signal.aborted) return;
  const speech = { say, locale: browser.i18n.getUILanguage() };
  const session = createSession(speech, background, settings.layers, signal);

  answerCalls<TabCalls>(
    {
      annotate: { accepts: isAnnotateInput, run: ({ force }) => session.annotate(force) },
      show: { accepts: isShowInput, run: async ({ span }) => ({ found: session.show(span) }) },
      step: { accepts: isStepInput, run: async ({ by }) => ({ found: session.step(by) }) },
    },
    signal,
  );
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = area === 'local' ? changes[SETTINGS_KEY] : undefined;
    if (!change) return;
    const wasPaused = isPaused(settings);
    settings = readSettings(change.newValue);
    session.setLayers(settings.layers);
    if (isPaused(settings) && !wasPaused) session.rest();
    if (!isPaused(settings) && wasPaused) void session.annotate(false);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage?.onChanged.removeListener(onChanged));

  window.addEventListener(
    'pageshow',
    (event) => {
      if (event.persisted) void session.again();
    },
    { signal },
  );

  if (!isPaused(settings)) await session.annotate(false);
}

/** A page that is rendered ahead belongs to no tab yet; its reports would be refused. */
async function shown(signal: AbortSignal): Promise<void> {
  if (!('prerendering' in document) || document.prerendering !== true) return;
  await new Promise((resolve) =>
    document.addEventListener('prerenderingchange', resolve, { once: true, signal }),
  );
}

async function storedSettings(): Promise<Settings> {
  try {
    return readSettings((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
  } catch {
    return readSettings(undefined);
  }
}

const lifetime = beOnly(() => browser.runtime?.id !== undefined);
if (lifetime) start(lifetime).catch((error: unknown) => background.report('failed', String(error)));
