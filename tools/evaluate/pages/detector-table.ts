import type { CorpusPage } from '../../pages/corpus.ts';
import { percent, table } from '../markdown.ts';
import { type DetectorRecord, detectorRecord, type Verdicts } from './detector.ts';
import type { Visits } from './run.ts';

/** One look at a set of pages. */
export interface DetectorRun {
  name: string;
  pages: readonly CorpusPage[];
  visits: Visits;
}

const HEAD = [
  'pages',
  'articles: yes / unsure / no / failed',
  'recall',
  'others: yes / unsure / no / failed',
  'false positives',
];

/** A row for each run, and below the table the pages that the first run judged wrongly. */
export function detectorTable(runs: readonly DetectorRun[]): string {
  const records = runs.map(({ name, pages, visits }) => ({ name, record: recordOf(pages, visits) }));
  const [first] = records;
  return [
    table(
      HEAD,
      records.map(({ name, record }) => [
        name,
        counts(record.articles),
        percent(record.recall),
        counts(record.others),
        percent(record.falsePositives),
      ]),
    ),
    ...(first ? [errors('Articles not taken for one', first.record.missed)] : []),
    ...(first ? [errors('Others taken for an article', first.record.wrong)] : []),
  ].join('\n\n');
}

function recordOf(pages: readonly CorpusPage[], visits: Visits): DetectorRecord {
  return detectorRecord(
    pages.map(({ id, isArticle }) => ({ id, isArticle, state: visits.get(id)?.state ?? 'failed' })),
  );
}

const counts = ({ yes, unsure, no, failed }: Verdicts): string => `${yes} / ${unsure} / ${no} / ${failed}`;

const errors = (what: string, pages: readonly string[]): string =>
  `${what}: ${pages.length > 0 ? pages.join(', ') : 'none'}.`;
