import type { Analysis, Span } from '../shared/analysis.ts';
import type { AnalyzeOutcome, Answer } from '../shared/messages.ts';
import type { Note, Placed } from '../shared/notes.ts';
import type { Layer } from '../shared/settings.ts';
import type { TabState } from '../shared/tab-report.ts';
import type { FoundArticle, Reading } from './article/read.ts';
import { answered, type Entry, forgetRefusals, renewed, settle } from './articles.ts';
import { createAsking } from './asking.ts';
import type { Manner } from './card/manner.ts';
import { articleInView } from './in-view.ts';
import { createLooking } from './looking.ts';
import type { Page } from './page.ts';
import { createUpkeep } from './upkeep.ts';
import type { View } from './view.ts';

/** What the background does for a page. */
export interface Background {
  report(state: 'reading' | 'not-an-article' | 'unsure' | 'failed', error?: string): void;
  /** @param inView whether it is the one of the page's articles that the reader is at, and so the tab's */
  analyze(
    found: Pick<FoundArticle, 'article' | 'coverage'>,
    inView: boolean,
  ): Promise<Answer<AnalyzeOutcome>>;
  /** Whether it can be reached: not where the extension was updated under the page. */
  isThere(): boolean;
}

/** One page's annotations, from the first look to the last. */
export interface Session {
  /** Finds and annotates the articles. `force`: the reader asked for it. Resolves when the one in view is done. */
  annotate(force: boolean): Promise<TabState>;
  /** Leads the reader to a span of the article in view. */
  show(span: Span): boolean;
  step(by: 1 | -1): boolean;
  /** The article in view. */
  article(): FoundArticle | null;
  /** Outlines a span of the article in view; null for none. */
  outline(span: Span | null): void;
  setLayers(layers: Readonly<Record<Layer, boolean>>): void;
  setManner(manner: Manner): void;
  /** Draws a text's marks anew, after the reader has corrected its analysis or written on it. */
  renew(text: string, analysis: Analysis, notes: readonly Placed<Note>[]): void;
  /** Tells the background anew what the page holds; for one that comes back with its marks but without its report. */
  again(): Promise<TabState>;
  /** Takes all marks off the page and looks no more until asked again. */
  rest(): void;
}

/** Runs until the signal aborts. Does nothing before the first {@link Session.annotate}. */
export function createSession(page: Page, view: View, background: Background, signal: AbortSignal): Session {
  let active = false;
  let forced = false;
  let articles: readonly Entry[] = [];
  let front: number | null = null;
  let keys = 0;
  /** What the page is where it has no article. */
  let without: 'not-an-article' | 'unsure' | 'failed' = 'not-an-article';
  let reported: string | null = null;

  const entryInView = (): Entry | null => articles.find(({ key }) => key === front) ?? null;

  const report = (state: Parameters<Background['report']>[0], error?: string): void => {
    // A page that changes all the time is looked at again and again; once is enough to say what it is not.
    if (state !== reported) background.report(state, error);
    reported = state;
  };

  const asking = createAsking(
    {
      front: entryInView,
      others: () => articles.filter(({ key }) => key !== front),
      analyze: background.analyze,
      onBegin() {
        reported = null;
        report('reading');
      },
      onAnswer(asked, answer) {
        articles = answered(articles, asked, answer.ok ? answer.value : { state: 'failed' });
        draw();
        if (!answer.ok && asked.key === front) report('failed', answer.error);
        // What was read before the answer came may have been replaced meanwhile by nodes with the same text.
        upkeep.check();
      },
    },
    signal,
  );

  /** Paints what is new; whether there was anything. */
  const draw = (): boolean => {
    let isNew = false;
    for (const { key, found, outcome, analysis, notes } of articles) {
      if (analysis) isNew = view.show(key, found, analysis, notes) || isNew;
      else if (outcome !== null) view.remove(key);
    }
    return isNew;
  };

  /** Finds out which article the reader is at. */
  const turn = (): void => {
    // With one article there is nothing to measure.
    const extents = articles.map(({ key, found }) => ({
      key,
      extent: articles.length > 1 ? page.extentOf(found) : { top: 0, bottom: 0 },
    }));
    front = articleInView(extents, page.height(), front);
    if (front === null) return;
    const order = articles.map(({ key }) => key);
    view.arrange(order, front);
  };

  const hold = (list: readonly Entry[]): void => {
    const gone = articles.filter(({ key }) => !list.some((entry) => entry.key === key));
    articles = list;
    for (const { key } of gone) view.remove(key);
    upkeep.follow(list.map(({ found }) => found));
    turn();
  };

  /** An article that stands there already stays, whatever its page has come to look like. */
  const wanted = ({ verdict, articles: found }: Reading): FoundArticle[] => {
    const texts = new Set(articles.map(({ found: { article } }) => article.text));
    return verdict === 'article' || forced ? found : found.filter(({ article }) => texts.has(article.text));
  };

  const onLook = (reading: Reading | Error): boolean => {
    if (!active) return false;
    const before = new Set(articles.map(({ found }) => found.article.text));
    const found = reading instanceof Error ? [] : wanted(reading);
    hold(settle(articles, found, front, () => ++keys));
    const isNew = draw() || found.some(({ article }) => !before.has(article.text));
    if (articles.length > 0) void asking.ask();
    else {
      asking.forget();
      without =
        reading instanceof Error ? 'failed' : reading.verdict === 'unsure' ? 'unsure' : 'not-an-article';
      report(without, reading instanceof Error ? reading.message : undefined);
    }
    return isNew || found.length < before.size;
  };

  const looking = createLooking(
    (ended) => page.read({ thorough: forced || articles.length > 0, signal: ended }),
    onLook,
    signal,
  );

  const upkeep = createUpkeep(
    page,
    {
      isOn: () => active && background.isThere(),
      articles: () => articles.map(({ found }) => found),
      dropStale: view.dropStale,
      onMoved(moved) {
        articles = articles.map((entry, at) => ({ ...entry, found: moved[at] ?? entry.found }));
        return draw();
      },
      look: looking.look,
      onNavigate() {
        forced = false;
        reported = null;
        // The page has rewritten its address because the reader has come to another article.
        turn();
        looking.restart();
      },
      onScroll() {
        if (articles.length < 2) return;
        const before = front;
        turn();
        // What the document says of itself is now about another article.
        if (front !== before) upkeep.look();
        void asking.ask();
      },
    },
    signal,
  );

  const lookAndAsk = async (): Promise<TabState> => {
    asking.forget();
    reported = null;
    await looking.look();
    if (articles.length === 0) return without;
    await asking.ask();
    return entryInView()?.outcome ?? without;
  };

  return {
    annotate(force) {
      active = true;
      forced ||= force;
      articles = forgetRefusals(articles);
      return lookAndAsk();
    },
    again: () => (active ? lookAndAsk() : Promise.resolve('not-an-article')),
    show: (span) => front !== null && view.lead(front, span),
    step: view.step,
    article: () => entryInView()?.found ?? null,
    outline: (span) => view.outline(front, span),
    setLayers: view.setLayers,
    setManner: view.setManner,
    renew(text, analysis, notes) {
      articles = renewed(articles, text, analysis, notes);
      draw();
    },
    rest() {
      active = false;
      forced = false;
      hold([]);
      asking.forget();
    },
  };
}
