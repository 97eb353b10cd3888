import { CLOSED_PAGES, type Engine } from './closed-pages.ts';

/** A site as the reader, the settings and the browser's permissions name it. */
export interface Site {
  /** Host name, as in `Settings.pausedHosts`. */
  host: string;
  /** The host without a leading "www.". */
  name: string;
  /** With its colon, as in `URL.protocol`. */
  protocol: string;
  /** Match pattern for `permissions.request`; it names no port, as Firefox allows none. */
  pattern: string;
}

// A file may be read by a click where the reader has allowed that in the browser's own settings.
const OPEN_SCHEMES = ['http:', 'https:', 'file:'];

const parse = (url: string | null): URL | null => (url !== null && URL.canParse(url) ? new URL(url) : null);

/** The site of a page on the web; null for every other page and where the address is unknown. */
export function siteOf(url: string | null): Site | null {
  const parsed = parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol) || parsed.hostname === '') return null;
  const { protocol, hostname } = parsed;
  return {
    host: hostname,
    protocol,
    name: hostname.replace(/^www\./, ''),
    pattern: `${protocol}//${hostname}/*`,
  };
}

/** Whether the browser keeps this page from every extension. An unknown address is not held to be closed. */
export function isClosed(url: string | null, engine: Engine): boolean {
  if (url === null) return false;
  const parsed = parse(url);
  if (parsed === null || !OPEN_SCHEMES.includes(parsed.protocol)) return true;
  const place = `${parsed.hostname}${parsed.pathname}`;
  return CLOSED_PAGES[engine].some((closed) => place === closed || place.startsWith(`${closed}/`));
}
