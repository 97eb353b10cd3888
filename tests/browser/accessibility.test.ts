import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { DEFAULT_SETTINGS, SETTINGS_KEY } from '../../src/shared/settings.ts';
import { judge, overflowOf } from './support/axe.ts';
import { NEWS } from './support/hosts.ts';
import { inEachBrowser, type Lab, visitAnnotated } from './support/lab.ts';
import { enter, MODES } from './support/modes.ts';

/** Each page of ours and what has to be there before it is judged. */
const PAGES: readonly [file: string, ready: string][] = [
  ['popup.html', '[data-phase="annotated"] .status'],
  ['panel.html', 'h1'],
  ['print.html', 'main[data-phase="ready"]'],
  ['options.html', 'h1'],
  ['welcome.html', 'h1'],
  ['library.html', 'h1'],
  ['selection.html', 'h1'],
];

/** Pages that are about a tab. */
const OF_A_TAB = new Set(['popup.html', 'panel.html', 'print.html']);

async function openOurs(lab: Lab, file: string, ready: string): Promise<Page> {
  const path = OF_A_TAB.has(file)
    ? `${file}?tab=${(await visitAnnotated(lab, `${NEWS}/world/second-summit`)).id}`
    : file;
  const page = await lab.open.openExtensionPage(path);
  onTestFinished(() => page.close());
  await page.waitForSelector(ready);
  return page;
}

inEachBrowser('accessibility', (lab) => {
  test.each(PAGES)('%s meets WCAG 2.2 AA as far as axe-core can tell, in every mode', async (file, ready) => {
    const page = await openOurs(lab(), file, ready);
    onTestFinished(() => lab().desk.store(SETTINGS_KEY, DEFAULT_SETTINGS));
    const found: Record<string, string[]> = {};
    for (const mode of MODES.filter(({ chromiumOnly }) => !chromiumOnly || lab().kind === 'chromium')) {
      await enter(lab(), page, mode);
      const { wrong, rules } = await judge(page);
      // Were nothing judged, nothing would be found.
      expect(rules).toBeGreaterThan(5);
      const overflow = await overflowOf(page);
      found[mode.name] = overflow > 0 ? [...wrong, `it is ${overflow} px wider than its window`] : wrong;
    }
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
  });
});
