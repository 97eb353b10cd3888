import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CorpusPage } from './corpus.ts';
import { fileReply } from './folder.ts';
import type { Site } from './serve.ts';

/**
 * The ways in which a page can be had.
 * - `published`: at its publisher's path, under the publisher's host with `.test` after it, scripts standing still;
 * - `alive`: the same with its own scripts running, though all that they ask of others is refused;
 * - `bare`: at an address that tells nothing, scripts standing still.
 */
export type Manner = 'published' | 'alive' | 'bare';

/** Pages of the data folder as a site that a browser finds through its proxy. */
export interface CorpusSite {
  site: Site;
  /** @param origin of the server that serves this site */
  addressOf: (page: CorpusPage, manner: Manner, origin: string) => string;
}

/** The page is then the same at every visit; the scripts of extensions run all the same. */
const STILL = { 'content-security-policy': "script-src 'none'" };

/** Neither browser knows any host below .test, so none insists on https there. */
const HOST_ENDINGS = { published: '.test', alive: '.alive.test' };
/** The host of pages that have no publisher. */
const NOBODY = 'variants';

/** Serves these pages in every manner, and the files that lie beside those without a publisher. */
export function corpusSite(pages: readonly CorpusPage[]): CorpusSite {
  const byAddress = new Map<string, CorpusPage>();
  for (const page of pages) {
    for (const manner of ['published', 'alive'] as const)
      byAddress.set(keyOf(new URL(publishedAddress(page, manner))), page);
  }
  const byId = new Map(pages.map((page) => [page.id, page]));
  return {
    addressOf: (page, manner, origin) =>
      manner === 'bare' ? `${origin}/pages/${page.id}/page.html` : publishedAddress(page, manner),
    async site(url) {
      const page = byAddress.get(keyOf(url));
      if (page) return reply(page, 'page.html', url);
      const [id = '', file = ''] = url.pathname.split('/').slice(-2).map(decodeURIComponent);
      const neighbour = byId.get(id);
      // A bare address, or a file beside a page that was made for tests.
      if (!neighbour || path.basename(file) !== file) return undefined;
      return reply(neighbour, file, url);
    },
  };
}

/** Scripts stand still unless they are asked for, or the page is nothing without them. */
function reply(page: CorpusPage, file: string, { hostname }: URL): ReturnType<typeof fileReply> {
  const runs = page.comesLate || hostname.endsWith(HOST_ENDINGS.alive);
  return fileReply(path.join(page.folder, file), runs ? {} : STILL);
}

function publishedAddress(page: CorpusPage, manner: keyof typeof HOST_ENDINGS): string {
  const ending = HOST_ENDINGS[manner];
  if (page.url === undefined) return `http://${NOBODY}${ending}/${headlineOf(page)}/${page.id}/page.html`;
  const { hostname, pathname, search } = new URL(page.url);
  return `http://${hostname}${ending}${pathname}${search}`;
}

const keyOf = ({ hostname, pathname, search }: URL): string => hostname + pathname + search;

/** A page's title as publishers write it into addresses. */
function headlineOf({ folder }: CorpusPage): string {
  const html = readFileSync(path.join(folder, 'page.html'), 'utf8');
  const [, title = ''] = /<title[^>]*>([^<]*)/i.exec(html) ?? [];
  return (title.toLowerCase().match(/[a-z0-9]+/g) ?? ['untitled']).join('-');
}
