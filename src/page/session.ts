import type { Speech } from '../brief/phrases.ts';
import type { Analysis, ArticleText, Span } from '../shared/analysis.ts';
import type { AnalyzeOutcome, Answer } from '../shared/messages.ts';
import type { Layer } from '../shared/settings.ts';
import type { TabState } from '../shared/tab-report.ts';
import { type FoundArticle, readArticles, readBlocks } from './article/read.ts';
import { throttle } from './article/throttle.ts';
import { watchPage } from './article/watch.ts';
import { createView } from './view.ts';

/** What the background does for a page. */
export interface Background {
  report(state: 'reading' | 'not-an-article' | 'unsure' | 'failed', error?: string): void;
  analyze(article: ArticleText): Promise<Answer<AnalyzeOutcome>>;
}

/** One page's annotations, from the first look to the last. */
export interface Session {
  /** Finds and annotates the article. `force`: the reader asked for it. Resolves when that is done. */
  annotate(force: boolean): Promise<TabState>;
  show(span: Span): boolean;
  step(by: 1 | -1): boolean;
  setLayers(layers: Readonly<Record<Layer, boolean>>): void;
  /** Reads the page anew as it was last asked to; for a page that comes back with its marks but without its report. */
  again(): Promise<TabState>;
  /** Takes all marks off the page and looks no more until asked again. */
  rest(): void;
}

/** Where the article's nodes change, its text is read again no sooner than this; it costs a millisecond or two. */
const REMAP_MS = 200;
/** The page is searched anew no sooner than this; it costs twenty to a hundred milliseconds. */
const LOOK_MS = 500;
/** Searches that find nothing new come at ever longer intervals, up to this one. */
const LONGEST_LOOK_MS = 16_000;

/** An article that is being analysed. */
interface Job {
  found: FoundArticle;
  done: Promise<TabState>;
}

/** Runs until the signal aborts. Does nothing before the first {@link Session.annotate}. */
export function createSession(
  speech: Speech,
  background: Background,
  layers: Readonly<Record<Layer, boolean>>,
  signal: AbortSignal,
): Session {
  const view = createView(speech, layers, signal);
  let active = false;
  let forced = false;
  let current: { found: FoundArticle; analysis: Analysis } | null = null;
  let job: Job | null = null;
  /** The last text that could not be analysed, or is not English: not tried again unasked. */
  let refused: { text: string; state: TabState } | null = null;
  let reported: string | null = null;
  let rest = LOOK_MS;

  const report = (state: Parameters<Background['report']>[0], error?: string): void => {
    // A page that changes all the time is looked at again and again; once is enough to say what it is not.
    if (state !== reported) background.report(state, error);
    reported = state;
  };

  const look = (): Promise<TabState> =>
    lookOnce().catch((error: unknown) =>
      drop('failed', error instanceof Error ? error.message : String(error)),
    );

  const lookOnce = async (): Promise<TabState> => {
    const { verdict, articles } = await readArticles(document, location.href, {
      thorough: forced || current !== null,
      signal,
    });
    const [found] = articles;
    if (found && current && current.found.article.text === found.article.text) {
      current = { ...current, found };
      job = null;
      watch.follow(found.blocks.root);
      view.refresh(found, current.analysis);
      return 'annotated';
    }
    if (!found || (verdict !== 'article' && !forced))
      return drop(verdict === 'unsure' ? verdict : 'not-an-article');
    watch.follow(found.blocks.root);
    const { text } = found.article;
    if (job && job.found.article.text === text) {
      job.found = found;
      return job.done;
    }
    if (refused && refused.text === text) return refused.state;
    const begun: Job = { found, done: Promise.resolve('reading') };
    job = begun;
    begun.done = analyse(begun);
    return begun.done;
  };

  const drop = (state: 'not-an-article' | 'unsure' | 'failed', error?: string): TabState => {
    current = null;
    job = null;
    view.clear();
    watch.follow(null);
    report(state, error);
    return state;
  };

  const analyse = async (mine: Job): Promise<TabState> => {
    const { article } = mine.found;
    reported = null;
    report('reading');
    const answer = await background.analyze(article);
    // The page has moved on to another article, or the session is over.
    if (job !== mine || signal.aborted) return job?.done ?? 'not-an-article';
    job = null;
    if (answer.ok && answer.value.state === 'annotated') {
      refused = null;
      // What was read first may have been replaced meanwhile by nodes with the same text.
      current = { found: mine.found, analysis: answer.value.analysis };
      view.paint(current.found, current.analysis);
      remap.ask();
      return 'annotated';
    }
    current = null;
    view.clear();
    const state = answer.ok ? answer.value.state : 'failed';
    refused = { text: article.text, state };
    if (!answer.ok) report('failed', answer.error);
    return state;
  };

  const remap = throttle(
    () => {
      if (!current) return;
      const map = readBlocks(current.found.blocks);
      if (map.text !== current.found.article.text) {
        relook.ask();
        return;
      }
      current = { ...current, found: { ...current.found, map } };
      view.refresh(current.found, current.analysis);
    },
    REMAP_MS,
    signal,
  );
  const relook = throttle(
    () => {
      if (!active) return;
      const before = current?.found.article.text ?? job?.found.article.text;
      void look().then(() => {
        const same = before === (current?.found.article.text ?? job?.found.article.text);
        rest = same ? Math.min(rest * 2, LONGEST_LOOK_MS) : LOOK_MS;
        relook.rest(rest);
      });
    },
    LOOK_MS,
    signal,
  );
  const watch = watchPage(
    {
      onChange({ added }) {
        if (!active) return;
        view.dropStale();
        remap.ask();
        if (added || !current) relook.ask();
      },
      onNavigate() {
        if (!active) return;
        forced = false;
        reported = null;
        rest = LOOK_MS;
        relook.rest(rest);
        view.dropStale();
        relook.ask();
      },
    },
    view.element,
    signal,
  );

  return {
    annotate(force) {
      active = true;
      forced ||= force;
      refused = null;
      reported = null;
      return look();
    },
    again() {
      current = null;
      job = null;
      refused = null;
      reported = null;
      return active ? look() : Promise.resolve('not-an-article');
    },
    show: view.show,
    step: view.step,
    setLayers(chosen) {
      view.setLayers(chosen);
      if (current) view.paint(current.found, current.analysis);
    },
    rest() {
      active = false;
      forced = false;
      current = null;
      job = null;
      view.clear();
    },
  };
}
