import type { CorpusPage } from '../../pages/corpus.ts';
import { table } from '../markdown.ts';
import type { Extraction } from './extraction.ts';
import { share } from './extraction-table.ts';
import type { Visits } from './run.ts';

/** All that is known of the made pages. */
export interface VariantResults {
  pages: readonly CorpusPage[];
  extraction: Extraction;
  inFirefox: Extraction;
  published: Visits;
  bare: Visits;
  firefox: Visits;
}

const HEAD = [
  'skin',
  'state',
  'at an address that tells nothing',
  'Firefox',
  'F1',
  'Firefox F1',
  'furniture in it',
];

/** A row for each skin. */
export function variantsTable(results: VariantResults): string {
  const { pages, extraction, inFirefox, published, bare, firefox } = results;
  const f1 = ({ pages: scores }: Extraction, id: string): string =>
    share(scores.find((one) => one.id === id)?.f ?? Number.NaN);
  return table(
    HEAD,
    pages.map((page) => [
      page.id,
      ...[published, bare, firefox].map((visits) => visits.get(page.id)?.state ?? 'failed'),
      f1(extraction, page.id),
      f1(inFirefox, page.id),
      leaks(page, published.get(page.id)?.text ?? ''),
    ]),
  );
}

/** How many of the sentences that the data names as furniture are in the text. */
function leaks({ mustNotContain }: CorpusPage, text: string): string {
  if (mustNotContain.length === 0) return '–';
  const plain = plainly(text);
  return `${mustNotContain.filter((words) => plain.includes(plainly(words))).length} of ${mustNotContain.length}`;
}

const plainly = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase();
