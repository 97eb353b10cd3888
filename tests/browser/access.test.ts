import { expect, onTestFinished, test } from 'vitest';
import { GRANTS_KEY } from '../../src/shared/grants.ts';
import { NEWS, STRANGER } from './support/hosts.ts';
import { inEachBrowser, type Lab, openPopup, visit, visitAnnotated } from './support/lab.ts';

const SAMPLE = `${NEWS}/world/second-summit`;
const KEPT = '*://*.helsinkitimes.fi/*';

/** As much of the browser's permissions as these tests use. */
interface Powers {
  permissions: {
    getAll: (answer?: (all: { origins: string[] }) => void) => Promise<{ origins: string[] }>;
    remove: (what: { origins: string[] }) => Promise<boolean>;
  };
}

/**
 * A popup to which the browser says that it grants these hosts and no other. Firefox takes the kept host back in
 * earnest; in Chromium only the reader can, so there the popup is told so.
 */
async function openWithGrants(lab: Lab, tabId: number, origins: string[]) {
  const { open, desk } = lab;
  if (lab.kind === 'firefox') {
    await desk.page.evaluate(
      (kept) =>
        (globalThis as unknown as { browser: Powers }).browser.permissions.remove({ origins: [kept] }),
      KEPT,
    );
    return openPopup(lab, tabId);
  }
  const popup = await open.newPage();
  onTestFinished(() => popup.close());
  await popup.evaluateOnNewDocument((held) => {
    const { chrome, browser } = globalThis as unknown as Partial<Record<'chrome' | 'browser', Powers>>;
    for (const powers of [chrome, browser]) {
      if (!powers?.permissions) continue;
      powers.permissions.getAll = (answer) => {
        answer?.({ origins: held });
        return Promise.resolve({ origins: held });
      };
    }
  }, origins);
  await popup.goto(open.extensionUrl(`popup.html?tab=${tabId}`));
  return popup;
}

inEachBrowser('access', (lab) => {
  test('a site of no list is read by click alone', async () => {
    const { id } = await visit(lab(), `${STRANGER}/world/second-summit`);
    const popup = await openPopup(lab(), id);
    await popup.waitForSelector('[data-phase="needs-access"] [data-access="by-click"]');
    expect(await popup.$eval('.access-words', (words) => words.textContent)).toBe('Only read when you click');
  });

  test('a kept host without access says so and asks for it; one that went missing says that', async () => {
    const { id } = await visitAnnotated(lab(), SAMPLE);
    const refused = await openWithGrants(lab(), id, []);
    await refused.waitForSelector('[data-access="refused"]');
    expect(await refused.$eval('.access-action', (button) => button.textContent)).toBe('Allow');
    await lab().desk.store(GRANTS_KEY, { granted: [], lost: [KEPT], kept: [KEPT] });
    await refused.waitForSelector('[data-access="lost"]');
    expect(await refused.$eval('.access-action', (button) => button.textContent)).toBe('Allow again');
  });
});
