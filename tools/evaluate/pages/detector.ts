import type { TabState } from '../../../src/shared/tab-report.ts';

/** What the detector says of a page. */
export type Verdict = 'yes' | 'unsure' | 'no' | 'failed';

/** How many pages of one sort got which verdict. */
export type Verdicts = Record<Verdict, number>;

/** One page's truth and what was said of it. */
export interface Judged {
  id: string;
  isArticle: boolean;
  state: TabState;
}

/** The detector's record on a set of pages. */
export interface DetectorRecord {
  articles: Verdicts;
  others: Verdicts;
  /** Share of the articles that are taken for articles unasked. */
  recall: number;
  /** Share of the other pages that are taken for articles. */
  falsePositives: number;
  /** Articles that are not taken for one, and others that are. */
  missed: string[];
  wrong: string[];
}

/** A page that is read as an article in another language was taken for an article. */
export function verdictOf(state: TabState): Verdict {
  switch (state) {
    case 'annotated':
    case 'not-english':
      return 'yes';
    case 'unsure':
      return 'unsure';
    case 'not-an-article':
      return 'no';
    default:
      return 'failed';
  }
}

/** Counts the verdicts on articles and on other pages. */
export function detectorRecord(judged: readonly Judged[]): DetectorRecord {
  const articles = judged.filter(({ isArticle }) => isArticle);
  const others = judged.filter(({ isArticle }) => !isArticle);
  const ofArticles = count(articles);
  const ofOthers = count(others);
  const isYes = ({ state }: Judged): boolean => verdictOf(state) === 'yes';
  return {
    articles: ofArticles,
    others: ofOthers,
    recall: ofArticles.yes / articles.length,
    falsePositives: ofOthers.yes / others.length,
    missed: articles.filter((page) => !isYes(page)).map(({ id, state }) => `${id} (${state})`),
    wrong: others.filter(isYes).map(({ id }) => id),
  };
}

function count(judged: readonly Judged[]): Verdicts {
  const verdicts: Verdicts = { yes: 0, unsure: 0, no: 0, failed: 0 };
  for (const { state } of judged) verdicts[verdictOf(state)] += 1;
  return verdicts;
}
