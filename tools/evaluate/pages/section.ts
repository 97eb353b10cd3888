import { existsSync } from 'node:fs';
import path from 'node:path';
import { type CorpusPage, devPages, variants } from '../../pages/corpus.ts';
import { detectorTable } from './detector-table.ts';
import { scoreExtraction, type Texts } from './extraction.ts';
import { extractionTables } from './extraction-table.ts';
import { rangesTable } from './ranges-table.ts';
import { runPages, type Visits } from './run.ts';
import { variantsTable } from './variants-table.ts';

/** How many pages are also seen with their own scripts running. */
const ALIVE = 20;

const NOTE = `The built extension on real pages, each as its publisher sent it, its own scripts standing still, everything else that it asks for refused. “Trusted gold” leaves out the pages whose gold text the data itself calls suspect. Text and detector are scored apart: where a page is not taken for an article, the text is what a reader gets who asks for it.`;

/**
 * Shows the pages of the data folder to the built extension and reports what it found on them: which are
 * articles, their text, and whether every mark stands where it should. Undefined where there are no such pages.
 */
export async function pagesSection(data: string, work: string): Promise<string | undefined> {
  if (!existsSync(path.join(data, 'pages/dev'))) return undefined;
  const dev = devPages(data);
  const made = variants(data);
  const alive = spread(dev, ALIVE);
  const runs = await runPages({ dev, variants: made, alive });
  const trusted = dev.filter(({ isArticle, goldIsTrusted }) => isArticle && goldIsTrusted);
  const suspect = dev.filter(({ isArticle, goldIsTrusted }) => isArticle && !goldIsTrusted);
  const texts = textsOf(runs.published);
  const scored = (pages: readonly CorpusPage[], read: Texts, name: string) =>
    scoreExtraction(data, pages, read, path.join(work, name));
  return [
    '## Pages',
    NOTE,
    '### Which pages are articles',
    detectorTable([
      { name: 'at the publisher’s address', pages: dev, visits: runs.published },
      { name: 'at an address that tells nothing', pages: dev, visits: runs.bare },
      { name: `own scripts running, ${alive.length} of them`, pages: alive, visits: runs.alive.chromium },
      { name: 'the same in Firefox', pages: alive, visits: runs.alive.firefox },
    ]),
    '### Their text',
    extractionTables([
      { name: 'trusted gold', extraction: scored(trusted, texts, 'trusted') },
      { name: 'suspect gold', extraction: scored(suspect, texts, 'suspect') },
    ]),
    '### One article in many skins',
    variantsTable({
      pages: made,
      extraction: scored(made, texts, 'variants'),
      inFirefox: scored(made, textsOf(runs.firefoxVariants), 'variants-firefox'),
      published: runs.published,
      bare: runs.bare,
      firefox: runs.firefoxVariants,
    }),
    'The paywalled and the paginated one are scored against what a visitor sees of them.',
    '### Where the marks stand',
    'Every painted range is compared with the words of its span in the text that was read.',
    rangesTable([
      { name: 'Chromium, development pages', visits: only(runs.published, dev) },
      { name: 'Chromium, skins', visits: only(runs.published, made) },
      { name: 'Chromium, own scripts running', visits: runs.alive.chromium },
      { name: 'Firefox, skins', visits: runs.firefoxVariants },
      { name: 'Firefox, own scripts running', visits: runs.alive.firefox },
    ]),
  ].join('\n\n');
}

/** `count` of the pages, evenly spread over their list. */
function spread(pages: readonly CorpusPage[], count: number): CorpusPage[] {
  const step = Math.max(1, pages.length / count);
  return pages.filter((_page, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

const textsOf = (visits: Visits): Texts => new Map(Array.from(visits, ([id, { text }]) => [id, text]));

function only(visits: Visits, pages: readonly CorpusPage[]): Visits {
  const ids = new Set(pages.map(({ id }) => id));
  return new Map([...visits].filter(([id]) => ids.has(id)));
}
