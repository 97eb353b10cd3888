import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, inject, onTestFinished } from 'vitest';
import type { TabReport } from '../../../src/shared/tab-report.ts';
import { type Desk, type KnownTab, openDesk } from '../../../tools/browsers/desk.ts';
import type { FoundBrowser } from '../../../tools/browsers/find.ts';
import type { Kind } from '../../../tools/browsers/kinds.ts';
import { waitForPaint } from '../../../tools/browsers/marks.ts';
import { type OpenBrowser, VIEWPORT } from '../../../tools/browsers/open.ts';
import type { PageServer } from '../../../tools/pages/serve.ts';
import { openAlone, openShared } from './shared-browser.ts';

/** The files of the packed extension, for tests that look at them or change a copy. */
export const packedFolder = (kind: Kind): string => inject('packed')[kind].folder;

/** What the browser is given to install: Firefox takes the package itself, Chromium what is in it. */
export const packedExtension = (kind: Kind): string =>
  kind === 'firefox' ? inject('packed')[kind].archive : packedFolder(kind);

/** The browser that the tests of an engine are run in. */
export function installed(kind: Kind): FoundBrowser {
  const browser = inject('browsers')[kind];
  if (!browser) throw new Error(`${kind} is not of this run`);
  return browser;
}

/** A browser with the packed extension, its desk, and the server that stands for the whole network. */
export interface Lab {
  kind: Kind;
  open: OpenBrowser;
  desk: Desk;
  server: PageServer;
}

/** What a file has that is not as usual. */
interface Unusual {
  /** Another extension than the packed one. */
  extension?: (kind: Kind) => string | Promise<string>;
  /** A browser of the file's own, because it changes the browser itself. */
  alone?: true;
}

/**
 * Declares tests for each engine: for the one that this run of the file is for. The lab that `declare` is given can be used
 * inside tests; it is set up before the first and cleared away after the last. Its browser is that of the files before,
 * its extension has just been installed.
 */
export function inEachBrowser(
  name: string,
  declare: (lab: () => Lab) => void,
  { extension = packedExtension, alone }: Unusual = {},
): void {
  const kind = inject('kind');
  describe(`${name} in ${kind}`, () => {
    let lab: Lab | undefined;
    beforeAll(async () => {
      const found = installed(kind);
      const opened = await (alone ? openAlone : openShared)(found, await extension(kind));
      lab = { kind, ...opened, desk: await openDesk(opened.open) };
    });
    afterAll(() => lab?.open.close());
    declare(() => {
      if (!lab) throw new Error('the browser did not start');
      return lab;
    });
  });
}

/** Opens an address in a tab of its own, closed at the end of the test. */
export async function visit({ desk }: Lab, url: string): Promise<KnownTab> {
  const tab = await desk.newTab();
  onTestFinished(() => tab.page.close());
  await tab.page.setViewport(VIEWPORT);
  await tab.page.bringToFront();
  await tab.page.goto(url, { waitUntil: 'domcontentloaded' });
  return tab;
}

/** Opens an address and waits until it is annotated and the marks, if there are any, are painted. */
export async function visitAnnotated(lab: Lab, url: string): Promise<KnownTab & { report: Annotated }> {
  const tab = await visit(lab, url);
  const report = withAnalysis(await lab.desk.waitForReport(tab.id, ({ state }) => state === 'annotated'));
  const { actors, quotes, claims } = report.analysis;
  if (actors.length + quotes.length + claims.length > 0) await waitForPaint(tab.page);
  return { ...tab, report };
}

/** A report that has what an annotated page's report has to have. */
export type Annotated = TabReport & Required<Pick<TabReport, 'article' | 'analysis'>>;

export function withAnalysis(report: TabReport): Annotated {
  const { article, analysis } = report;
  if (!article || !analysis) throw new Error('the report of an annotated page lacks its article or analysis');
  return { ...report, article, analysis };
}

/** The popup of a tab, as a page, closed at the end of the test. */
export async function openPopup({ desk }: Lab, tabId: number) {
  const popup = await desk.openPopup(tabId);
  onTestFinished(() => popup.close());
  return popup;
}

/** Presses what a selector finds, in the middle of the window: what only just shows may lie under a footer that stays. */
export async function pressOn(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.$eval(selector, (found) => found.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await page.click(selector);
}
