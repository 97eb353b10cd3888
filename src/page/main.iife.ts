import { ACCOMPANY } from '../shared/accompany.ts';
import { browser, type Runtime } from '../shared/browser.ts';
import { interfaceLocale, say } from '../shared/browser-words.ts';
import { answerCalls, callBackground, isExtensionThere } from '../shared/calls.ts';
import type { Answer, TabCalls } from '../shared/messages.ts';
import { annotatesUnasked, readSettings, SETTINGS_KEY, type Settings } from '../shared/settings.ts';
import type { Say } from '../shared/words.ts';
import { accompany } from './accompany.ts';
import type { Annotate } from './card/annotate.ts';
import { isTop, whenItMayHoldArticle } from './frame.ts';
import { isAnnotateInput, isRenewInput, isShowInput, isStepInput } from './inputs.ts';
import { beOnly, type Lifetime } from './instance.ts';
import { lazyView } from './lazy-view.ts';
import { newId } from './new-id.ts';
import { livePage } from './page.ts';
import { type Background, createSession, type Session } from './session.ts';
import type { PageStyles } from './styles/page-styles.ts';
import type { LinkTo } from './targets.ts';
import { createView } from './view.ts';

/** A frame has nothing to say of the tab before it has had an article. */
let hasSpoken = isTop();

/** Known before there is anything to show; see {@link askStyles}. */
let styles: PageStyles = { card: '', highlights: '' };
let asked: Promise<Answer<PageStyles>> | undefined;

/** Asks for the style sheets once, again where they did not come. Most pages have no article, and do without. */
async function askStyles(): Promise<Answer<PageStyles>> {
  asked ??= callBackground('pageStyles', null);
  const answer = await asked;
  if (answer.ok) styles = answer.value;
  else asked = undefined;
  return answer;
}

/** What is asked of a background that is gone has no answer, and ends this script quietly. */
const backgroundOf = ({ goesOn }: Lifetime): Background => ({
  report(state, error) {
    hasSpoken ||= state === 'reading';
    if (hasSpoken) void callBackground('report', { state, ...(error !== undefined && { error }) });
  },
  async analyze({ article, coverage }, inView) {
    const [styled, answer] = await Promise.all([
      askStyles(),
      callBackground('analyze', { article, coverage, inView }),
    ]);
    goesOn();
    return styled.ok ? answer : styled;
  },
  isThere: goesOn,
});

const linkTo: LinkTo = async ({ url, title, text }, span) => {
  const answer = await callBackground('passageLink', { url, title, text, span });
  return answer.ok ? answer.value : null;
};

const annotate: Annotate = {
  note: (text, span, body, id) => callBackground('note', { text, span, body, id: id ?? newId() }),
  correct: (text, of, change, span) =>
    callBackground('correct', { text, of, change, ...(span && { span }), id: newId() }),
  uncorrect: (id) => callBackground('uncorrect', { id }),
};

const isPaused = (settings: Settings): boolean => !annotatesUnasked(settings, location.hostname);

interface Prepared {
  session: Session;
  settings: Settings;
}

function start(lifetime: Lifetime, background: Background): Promise<unknown> {
  const { signal } = lifetime;
  const prepared = prepare(lifetime, background);
  // In place before this script's first run ends: whoever injects it may call at once, and waits for the answer.
  answerCalls<TabCalls>(
    {
      annotate: {
        accepts: isAnnotateInput,
        run: async ({ force }) => (await prepared).session.annotate(force),
      },
      show: {
        accepts: isShowInput,
        run: async ({ span }) => ({ found: (await prepared).session.show(span) }),
      },
      step: { accepts: isStepInput, run: async ({ by }) => ({ found: (await prepared).session.step(by) }) },
      renew: {
        accepts: isRenewInput,
        run: async ({ text, analysis, notes }) => {
          // A book's first marks come while the rest is read, and may be what the view is made for.
          await askStyles();
          (await prepared).session.renew(text, analysis, notes);
          return null;
        },
      },
    },
    signal,
  );
  return prepared.then((known) => {
    answerPanels(known, signal);
    return run(known, background, signal);
  });
}

async function prepare({ signal, goesOn }: Lifetime, background: Background): Promise<Prepared> {
  await shown(signal);
  const settings = await storedSettings();
  // The browser throws where it is asked for the words of an extension that is gone.
  const sayIfThere: Say = (...words) => (goesOn() ? say(...words) : '');
  const speech = { say: sayIfThere, locale: interfaceLocale() };
  const view = lazyView(
    (layers) => createView({ speech, styles, linkTo, annotate }, layers, signal),
    settings.layers,
  );
  const page = livePage(() => view.element);
  const session = createSession(page, view, background, signal);
  session.setManner(settings);
  return { session, settings };
}

/** Before there is a session there is nothing to accompany; a panel tries again with the next report. */
function answerPanels({ session }: Prepared, signal: AbortSignal): void {
  const onConnect = (port: Runtime.Port): void => {
    if (port.name === ACCOMPANY && !signal.aborted) accompany(port, session, signal);
  };
  browser.runtime.onConnect.addListener(onConnect);
  signal.addEventListener('abort', () => browser.runtime?.onConnect.removeListener(onConnect));
}

/** Follows the settings and the page's comings and goings, and annotates unless the site is switched off. */
async function run(
  { session, settings: stored }: Prepared,
  background: Background,
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted) return;
  let settings = stored;
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = area === 'local' ? changes[SETTINGS_KEY] : undefined;
    if (!change) return;
    const wasPaused = isPaused(settings);
    settings = readSettings(change.newValue);
    session.setLayers(settings.layers);
    session.setManner(settings);
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

  // Nothing else tells that a frame is gone from a page that stays.
  if (!isTop()) window.addEventListener('pagehide', () => background.report('not-an-article'), { signal });

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

whenItMayHoldArticle(() => {
  const lifetime = beOnly(isExtensionThere);
  if (!lifetime) return;
  const background = backgroundOf(lifetime);
  start(lifetime, background).catch((error: unknown) => background.report('failed', String(error)));
});
