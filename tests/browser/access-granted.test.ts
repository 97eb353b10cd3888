import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { openDesk } from '../../tools/browsers/desk.ts';
import type { Kind } from '../../tools/browsers/kinds.ts';
import { paintedRanges, waitForPaint } from '../../tools/browsers/marks.ts';
import { inFirefoxWindow } from './support/firefox-window.ts';
import { STRANGER } from './support/hosts.ts';
import {
  inEachBrowser,
  type Lab,
  openPopup,
  packedExtension,
  packedFolder,
  visit,
  visitAnnotated,
} from './support/lab.ts';
import { ask } from './support/powers.ts';

const SAMPLE = `${STRANGER}/world/second-summit`;
const SITE = new URL(STRANGER).hostname;
const PATTERN = `http://${SITE}/*`;

/** Folders made here, which go at the end. */
const made: string[] = [];
afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true }))));

/**
 * No protocol presses Chromium's question, so there the site is granted with the installation, by a manifest that asks
 * for it; an update to the manifest as built leaves it granted, as one that the reader may take back.
 */
async function grantedAtFirst(kind: Kind): Promise<string> {
  if (kind === 'firefox') return packedExtension(kind);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'attache-granted-'));
  made.push(folder);
  await cp(packedFolder(kind), folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  await writeFile(
    file,
    JSON.stringify({ ...JSON.parse(await readFile(file, 'utf8')), host_permissions: [PATTERN] }),
  );
  return folder;
}

/** Updates Chromium's extension to the manifest as built. Its pages are closed by that, so the desk is a new one. */
async function update(lab: Lab): Promise<Lab> {
  const [folder = ''] = made;
  await cp(path.join(packedFolder(lab.kind), 'manifest.json'), path.join(folder, 'manifest.json'));
  await lab.open.browser.installExtension(folder);
  return { ...lab, desk: await openDesk(lab.open) };
}

/** Presses the button in Firefox's toolbar, by which the extension learns which site the tab in front shows. */
async function pressToolbarButton(lab: Lab): Promise<void> {
  await inFirefoxWindow(
    lab,
    `(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${manifest.browser_specific_settings.gecko.id}');
      // A popup that is still open would be closed by the press.
      for (const panel of document.querySelectorAll('panel[panelopen]')) panel.hidePopup();
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    })()`,
  );
}

/** Presses a button of the question that Firefox asks; resolves when the question is gone. */
async function answer(lab: Lab, button: 'button' | 'secondaryButton'): Promise<void> {
  // A question just asked takes no press for a moment, lest a reader give it by mistake.
  await expect
    .poll(() =>
      inFirefoxWindow(
        lab,
        `(() => {
          const [asked] = PopupNotifications.panel.children;
          globalThis.attacheAsked = globalThis.attacheAsked || asked !== undefined;
          asked?.${button}.click();
          const done = globalThis.attacheAsked && asked === undefined;
          if (done) globalThis.attacheAsked = false;
          return done;
        })()`,
      ),
    )
    .toBe(true);
}

const granted = async ({ desk }: Lab): Promise<string[]> => {
  const { origins = [] } = await ask<{ origins?: string[] }>(desk.page, 'permissions.getAll');
  return origins.filter((origin) => origin.includes(SITE));
};

/** The match patterns of the sites on which the content script runs besides those of the manifest. */
const registered = async ({ desk }: Lab): Promise<string[]> =>
  (await ask<{ matches: string[] }[]>(desk.page, 'scripting.getRegisteredContentScripts')).flatMap(
    ({ matches }) => matches,
  );

inEachBrowser(
  'a site of no list',
  (lab) => {
    test('stays unread where the reader says no to the browser’s question', async ({ skip }) => {
      skip(lab().kind !== 'firefox', 'no protocol presses Chromium’s question');
      const { page, id } = await visit(lab(), SAMPLE);
      await pressToolbarButton(lab());
      const popup = await openPopup(lab(), id);
      await popup.waitForSelector('[data-access="by-click"] .access-action');
      await popup.click('.access-action');
      await answer(lab(), 'secondaryButton');
      await popup.waitForSelector('[data-access="refused"]');
      expect(await popup.$eval('.message', (line) => line.textContent)).toBe(
        'Access was not granted; nothing was read.',
      );
      expect(await granted(lab())).toEqual([]);
      expect(await paintedRanges(page)).toEqual([]);
    });

    test('is read on every visit once it is allowed, until the reader stops that', async () => {
      let now = lab();
      if (now.kind === 'chromium') {
        now = await update(now);
        await expect.poll(() => registered(now)).toEqual([PATTERN]);
      }
      const { page, id } = await visit(now, SAMPLE);
      if (now.kind === 'firefox') await pressToolbarButton(now);
      const popup = await openPopup(now, id);
      if (now.kind === 'firefox') {
        await popup.waitForSelector('[data-access="by-click"] .access-action');
        expect(await registered(now)).toEqual([]);
        await popup.click('.access-action');
        await answer(now, 'button');
      }
      await popup.waitForSelector('[data-access="granted"]');
      expect(await popup.$eval('.access-words', (words) => words.textContent)).toBe(
        'Read on every visit (you allowed it)',
      );
      await now.desk.waitForReport(id, ({ state }) => state === 'annotated');
      await waitForPaint(page);
      expect(await granted(now)).toEqual([PATTERN]);
      await expect.poll(() => registered(now)).toEqual([PATTERN]);
      // Another page of the site, which nobody asks for.
      await visitAnnotated(now, `${STRANGER}/pages/read-more`);

      await popup.bringToFront();
      expect(await popup.$eval('.access-action', (button) => button.textContent)).toBe('Stop');
      await popup.click('.access-action');
      await expect
        .poll(() => popup.$eval('.message', (line) => line.textContent))
        .toBe(`${SITE} is no longer read on every visit.`);
      await popup.waitForSelector('[data-access="by-click"]');
      expect(await granted(now)).toEqual([]);
      await expect.poll(() => registered(now)).toEqual([]);
      const later = await visit(now, `${STRANGER}/pages/unnamed`);
      const unread = await openPopup(now, later.id);
      await unread.waitForSelector('[data-phase="needs-access"]');
      expect(await paintedRanges(later.page)).toEqual([]);
    });
  },
  { extension: grantedAtFirst, alone: true },
);
