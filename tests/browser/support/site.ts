import path from 'node:path';
import { fileReply } from '../../../tools/pages/folder.ts';
import type { Site } from '../../../tools/pages/serve.ts';
import { sampleSite } from '../../../tools/sample/site.ts';
import { dataFolder } from '../../support/data.ts';
import { MEGABYTE_PAGE } from './megabyte.ts';

const PAGES = path.resolve(import.meta.dirname, '../pages');
/** A folder for each case: its page, and the article's text on it where there is one. */
export const FINDING = path.join(PAGES, 'finding');

/** Response headers that pages are served with, by the name that `?with=` gives them. */
const HEADERS: Record<string, Record<string, string>> = {
  /** The strictest policy there is: the page itself may load and run nothing. */
  strict: {
    'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  },
  /** The page's own scripts stand still, so that it is the same at every visit. */
  still: { 'content-security-policy': "script-src 'none'" },
};

/**
 * The whole network of a test browser. Under any host name: `/world/…` the sample article, `/pages/<name>` the
 * fixtures, `/finding/<case>/` those of articles to be found, `/variants/<name>/` the pages of the data folder;
 * `?with=` names the headers.
 */
export const site: Site = async (url) => {
  const headers = HEADERS[url.searchParams.get('with') ?? ''] ?? {};
  const [, area = '', ...rest] = url.pathname.split('/').map(decodeURIComponent);
  if (rest.some((part) => part.includes('..'))) return undefined;
  if (area === 'world' || area === 'dark') {
    const reply = await sampleSite(url);
    return reply && { ...reply, headers: { ...reply.headers, ...headers } };
  }
  if (area === 'pages' && rest.join('/') === 'megabyte') {
    return { headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body: MEGABYTE_PAGE };
  }
  if (area === 'pages') return fileReply(`${path.join(PAGES, ...rest)}.html`, headers);
  if (area === 'finding') return fileReply(path.join(FINDING, ...rest, 'page.html'), headers);
  const folder = dataFolder();
  if (area === 'variants' && folder) {
    const file = path.join(folder, 'pages/seed-variants', ...rest);
    return fileReply(url.pathname.endsWith('/') ? path.join(file, 'page.html') : file, headers);
  }
  return undefined;
};
