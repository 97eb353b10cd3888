import path from 'node:path';
import { fileReply } from '../../../tools/pages/folder.ts';
import type { Reply, Site } from '../../../tools/pages/serve.ts';
import { sampleSite } from '../../../tools/sample/site.ts';
import { reports } from '../../stories/reports.ts';
import { dataFolder } from '../../support/data.ts';
import { hostilePage } from './hostile.ts';
import { BOOK_PAGE, LONG_PAGE, numberedPage } from './made-pages.ts';
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
 * fixtures, `/reports/<name>` the invented reports on the tracked story, `/finding/<case>/` those of articles to be found,
 * `/numbered/<n>` pages of which no two are the same, `/hostile/<trick>` the pages that play tricks, `/variants/<name>/` the pages of the data folder;
 * `?with=` names the headers.
 */
export const site: Site = async (url) => {
  const headers = HEADERS[url.searchParams.get('with') ?? ''] ?? {};
  const [, area = '', ...rest] = url.pathname.split('/').map(decodeURIComponent);
  if (rest.some((part) => part.includes('..'))) return undefined;
  if (['world', 'dark', 'sepia', 'night'].includes(area)) {
    const reply = await sampleSite(url);
    return reply && { ...reply, headers: { ...reply.headers, ...headers } };
  }
  if (area === 'pages' && rest.join('/') === 'megabyte') return html(MEGABYTE_PAGE, headers);
  if (area === 'pages' && rest.join('/') === 'book') return html(BOOK_PAGE, headers);
  if (area === 'pages' && rest.join('/') === 'long') return html(LONG_PAGE, headers);
  if (area === 'numbered') return html(numberedPage(Number(rest[0])), headers);
  if (area === 'pages') return fileReply(`${path.join(PAGES, ...rest)}.html`, headers);
  if (area === 'hostile') {
    const body = hostilePage(rest.join('/'));
    return body === undefined ? undefined : html(body);
  }
  if (area === 'reports') return reportPage(rest.join('/'));
  if (area === 'finding') return fileReply(path.join(FINDING, ...rest, 'page.html'), headers);
  const folder = dataFolder();
  if (area === 'variants' && folder) {
    const file = path.join(folder, 'pages/seed-variants', ...rest);
    return fileReply(url.pathname.endsWith('/') ? path.join(file, 'page.html') : file, headers);
  }
  return undefined;
};

const html = (body: string, headers: Record<string, string> = {}): Reply => ({
  headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  body,
});

/** One of the invented reports as a plain page. They hold nothing that would have to be escaped. */
function reportPage(name: string): Reply | undefined {
  const report = reports('later').find((one) => one.name === name);
  if (!report) return undefined;
  const { title, published, text } = report;
  const paragraphs = text.split('\n\n').map((words) => `<p>${words}</p>`);
  return {
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:type" content="article"><meta property="article:published_time" content="${published}"></head><body><main><article><h1>${title}</h1><time datetime="${published}">${published}</time>${paragraphs.join('')}</article></main></body></html>`,
  };
}
