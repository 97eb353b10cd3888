import { type FoundBrowser, findBrowser } from '../browsers/find.ts';
import { ensureBrowser } from '../browsers/install.ts';
import { KINDS, type Kind } from '../browsers/kinds.ts';

/** The asked-for browser, or the first there is; one is installed where there is none. */
export async function chooseBrowser(asked: Kind | undefined): Promise<FoundBrowser> {
  if (asked) return ensureBrowser(asked, console.log);
  for (const kind of KINDS) {
    const found = await findBrowser(kind);
    if (found) return found;
  }
  return ensureBrowser('chromium', console.log);
}
