import { applyCorrections } from '../annotations/apply.ts';
import type { Analysis, ArticleText } from '../shared/analysis.ts';
import { say } from '../shared/browser-words.ts';
import { callTab } from '../shared/calls.ts';
import type { Coverage } from '../shared/coverage.ts';
import { LONGEST_TEXT } from '../shared/longest-text.ts';
import type { AnalyzeOutcome } from '../shared/messages.ts';
import { type Additions, additionsTo, NO_ADDITIONS } from './additions.ts';
import { theAnalyst } from './analyst.ts';
import { compareStories } from './compare-stories.ts';
import { analyzeInSteps, type Watch } from './in-steps.ts';
import { hashOf, keep, recall } from './known-analyses.ts';
import { noteStories } from './note-stories.ts';
import { remember } from './remember.ts';
import { amend, noteFrom } from './reports.ts';
import type { SendingPage } from './senders.ts';
import { dropIfLeft } from './stale.ts';
import { within } from './within.ts';

/** So long a report waits for what other articles tell, lest its brief be drawn and then pushed aside. */
const COMPARED_MS = 100;

/** So long a step waits until the one before has been noted. */
const SEEN_MS = 100;

/** Analyses on their way, by the hash of the article. Whoever asks for the same meanwhile is given the same one. */
const underWay = new Map<string, { outcome: Promise<AnalyzeOutcome>; watches: Set<Watch> }>();

/**
 * Analyses a page's article, or recalls what was found in the same text before.
 *
 * @param coverage how much of it is on the page
 * @param inView whether the reader is at it: then the outcome is noted as its tab's report
 * @throws with the reason where the analysis failed; that is noted too
 */
export async function analyze(
  { article, coverage }: { article: ArticleText; coverage?: Coverage },
  page: SendingPage,
  inView: boolean,
): Promise<AnalyzeOutcome> {
  try {
    const found = await outcomeOf(article, page, inView ? watchFor(page, article) : undefined);
    const added = found.state === 'annotated' ? await additionsTo(article, page) : NO_ADDITIONS;
    const outcome = withAdditions(found, added);
    if (inView) await noteOutcome({ article, ...(coverage && { coverage }) }, page, outcome, added);
    return outcome;
  } catch (error) {
    // Its text may be what it failed for; nobody reads it in the report of a failure.
    if (inView)
      await noteFrom(page, { state: 'failed', article: { ...article, text: '' }, error: messageOf(error) });
    throw error;
  }
}

async function noteOutcome(
  read: { article: ArticleText; coverage?: Coverage },
  page: SendingPage,
  outcome: AnalyzeOutcome,
  { corrections }: Additions,
): Promise<void> {
  const { article } = read;
  const comparing =
    outcome.state === 'annotated' ? compareStories(article, outcome.analysis, page) : Promise.resolve({});
  const compared = await within(COMPARED_MS, comparing);
  await noteFrom(page, { ...outcome, ...read, ...(corrections.length > 0 && { corrections }), ...compared });
  if (outcome.state === 'annotated') {
    // The page waits for its marks, not for these.
    if (compared === null) void noteStories(article, page.tabId, comparing);
    void remember(article, outcome.analysis, page);
  }
  // The reader may have gone on to another page while this one was analysed.
  await dropIfLeft(page.tabId);
}

function withAdditions(found: AnalyzeOutcome, { notes, corrections }: Additions): AnalyzeOutcome {
  if (found.state !== 'annotated') return found;
  const analysis = applyCorrections(found.analysis, corrections);
  return { ...found, analysis, ...(notes.length > 0 && { notes }) };
}

/** What the analysis itself finds in an article that a tab shows, before the reader corrects it. */
export async function uncorrected(article: ArticleText, page: Asker): Promise<Analysis | null> {
  const outcome = await outcomeOf(article, page);
  return outcome.state === 'annotated' ? outcome.analysis : null;
}

/** For whom an analysis is made. */
type Asker = Pick<SendingPage, 'isPrivate'>;

/**
 * Notes how far it is in the tab's report, as long as that says that the page is being read. What is known of the
 * beginning is shown on the page too.
 */
const watchFor =
  ({ tabId, frame }: SendingPage, { text }: ArticleText): Watch =>
  async (progress, beginning) => {
    const noted = amend(tabId, (report) =>
      report.state === 'reading' ? { ...report, progress, ...(beginning && { beginning }) } : null,
    );
    if (beginning) void callTab(tabId, 'renew', { text, analysis: beginning.analysis, notes: [] }, frame);
    // A storage that is full or slow costs the bar, not the analysis.
    await within(
      SEEN_MS,
      noted.catch(() => undefined),
    );
  };

async function outcomeOf(article: ArticleText, page: Asker, watch?: Watch): Promise<AnalyzeOutcome> {
  const hash = await hashOf(article);
  const begun = underWay.get(hash);
  if (begun) {
    if (watch) begun.watches.add(watch);
    return begun.outcome;
  }
  const watches = new Set(watch ? [watch] : []);
  const tell: Watch = async (...how) => {
    await Promise.all([...watches].map((each) => each(...how)));
  };
  const outcome = recallOrRun(hash, article, page, tell).finally(() => underWay.delete(hash));
  underWay.set(hash, { outcome, watches });
  return outcome;
}

async function recallOrRun(
  hash: string,
  article: ArticleText,
  page: Asker,
  tell: Watch,
): Promise<AnalyzeOutcome> {
  const known = await recall(hash);
  if (known) return { state: 'annotated', ...known };
  const outcome = await run(article, tell);
  // What is read in a private window is forgotten with its tab. The reader waits for the brief, not for this.
  if (outcome.state === 'annotated' && !page.isPrivate)
    keep(hash, { analysis: outcome.analysis, ms: outcome.ms }).catch(() => undefined);
  return outcome;
}

/**
 * Analyses a text, and notes and keeps nothing of it.
 *
 * @throws with the reason where the analysis failed
 */
export async function run(
  article: ArticleText,
  tell: Watch = async () => undefined,
): Promise<AnalyzeOutcome> {
  if (article.text.length > LONGEST_TEXT)
    throw new Error(say('tooLong', thousands(article.text.length), thousands(LONGEST_TEXT)));
  const analyst = await theAnalyst();
  if (!analyst.readsLanguage(article.text, article.language)) return { state: 'not-english' };
  const start = performance.now();
  const analysis = await analyzeInSteps(analyst, article, tell);
  return { state: 'annotated', analysis, ms: performance.now() - start };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const thousands = (length: number): string => String(Math.ceil(length / 1000));
