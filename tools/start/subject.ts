import { stat } from 'node:fs/promises';
import path from 'node:path';
import { folderSite } from '../pages/folder.ts';
import { type Site, servePages } from '../pages/serve.ts';
import { SAMPLE_PATHS, sampleSite } from '../sample/site.ts';

/** The page that is shown. */
export interface Subject {
  /** Its address; and the address of its dark dress, which is the same for a page that has but one. */
  light: string;
  dark: string;
  /** Host name on which the extension has to run. */
  host: string;
}

/**
 * Finds the page that the command line names: an address, a file (served from 127.0.0.1 with its folder, until
 * the signal aborts), or, named by nothing, the sample article. Rejects with one line where there is no such file.
 */
export async function openSubject(page: string | undefined, signal: AbortSignal): Promise<Subject> {
  if (page === undefined) {
    const origin = await serve(sampleSite, signal);
    return subject(origin + SAMPLE_PATHS.light, origin + SAMPLE_PATHS.dark);
  }
  if (/^https?:\/\//i.test(page)) {
    if (!URL.canParse(page)) throw new Error(`"${page}" is no address.`);
    return subject(new URL(page).href);
  }
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(page))
    throw new Error(`"${page}": only http, https and files can be opened.`);
  const file = path.resolve(page);
  const isFile = await stat(file).then(
    (entry) => entry.isFile(),
    () => false,
  );
  if (!isFile) throw new Error(`There is no file "${page}"; an address begins with https://.`);
  const origin = await serve(folderSite(path.dirname(file)), signal);
  return subject(`${origin}/${encodeURIComponent(path.basename(file))}`);
}

function subject(light: string, dark = light): Subject {
  return { light, dark, host: new URL(light).hostname };
}

async function serve(site: Site, signal: AbortSignal): Promise<string> {
  const server = await servePages(site);
  signal.addEventListener('abort', () => void server.close());
  return server.origin;
}
