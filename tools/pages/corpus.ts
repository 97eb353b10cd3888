import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One page of the data folder with what is known of it. */
export interface CorpusPage {
  id: string;
  /** Holds its page.html and whatever belongs to it. */
  folder: string;
  /** Where its publisher has it; undefined for a page that was made for tests. */
  url: string | undefined;
  isArticle: boolean;
  /** Whether its gold text may be relied on; what the page's maker wrote is never in doubt. */
  goldIsTrusted: boolean;
  /** Whether its text is not in the page as it is served: its own scripts draw it, or a shadow tree or frame holds it. */
  comesLate: boolean;
  /** Furniture that must not come into the article's text. */
  mustNotContain: string[];
}

/** The real pages of the development half. */
export const devPages = (data: string): CorpusPage[] => pagesIn(path.join(data, 'pages/dev'));

/** One article in many skins. */
export const variants = (data: string): CorpusPage[] => pagesIn(path.join(data, 'pages/seed-variants'));

function pagesIn(folder: string): CorpusPage[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readPage(path.join(folder, name)))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What meta.json says, as far as it is read; a key that is not there says no. */
interface Meta {
  kind: string;
  url?: string;
  gold_suspect?: string;
  needsScript?: boolean;
  needsBrowser?: boolean;
  mustNotContain?: string[];
}

function readPage(folder: string): CorpusPage {
  // The data's own README vouches for its shape.
  const meta = JSON.parse(readFileSync(path.join(folder, 'meta.json'), 'utf8')) as Meta;
  return {
    id: path.basename(folder),
    folder,
    url: meta.url,
    isArticle: meta.kind !== 'negative',
    goldIsTrusted: meta.gold_suspect === undefined,
    comesLate: meta.needsScript === true || meta.needsBrowser === true,
    mustNotContain: meta.mustNotContain ?? [],
  };
}
