import { expect, onTestFinished } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };
import { type KnownTab, openDesk } from '../../../tools/browsers/desk.ts';
import { inFirefoxWindow } from './firefox-window.ts';
import type { Lab } from './lab.ts';
import { ask } from './powers.ts';

/**
 * Lets the extension run in private windows, as readers do in the browser's own pages. The browser starts it anew for
 * that, so the desk is a new one.
 */
export async function allowPrivate(lab: Lab): Promise<Lab> {
  if (lab.kind === 'firefox') await allowInFirefox(lab);
  else await allowInChromium(lab);
  const desk = await openDesk(lab.open);
  if (!(await ask<boolean>(desk.page, 'extension.isAllowedIncognitoAccess')))
    throw new Error('the browser still keeps the extension out of private windows');
  return { ...lab, desk };
}

async function allowInFirefox(lab: Lab): Promise<void> {
  await inFirefoxWindow(
    lab,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID('${manifest.browser_specific_settings.gecko.id}');
      const { extension } = WebExtensionPolicy.getByID(addon.id);
      await ExtensionPermissions.add(addon.id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, extension);
      await addon.reload();
    })()`,
  );
}

/** What the browser's own page of extensions can do. */
interface PrivatePowers {
  developerPrivate: {
    updateProfileConfiguration: (change: object) => Promise<void>;
    updateExtensionConfiguration: (change: object) => Promise<void>;
    getExtensionInfo: (id: string) => Promise<{ state: string; incognitoAccess: { isActive: boolean } }>;
  };
}

async function allowInChromium({ open }: Lab): Promise<void> {
  const page = await open.newPage();
  await page.goto('chrome://extensions/');
  const id = new URL(open.extensionUrl('')).hostname;
  await page.evaluate(async (extensionId) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: PrivatePowers }).chrome;
    // Otherwise an extension from a folder stays off once it is started anew.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, id);
  await page.waitForFunction(
    async (extensionId) => {
      const { developerPrivate } = (globalThis as unknown as { chrome: PrivatePowers }).chrome;
      const { state, incognitoAccess } = await developerPrivate.getExtensionInfo(extensionId);
      return state === 'ENABLED' && incognitoAccess.isActive;
    },
    {},
    id,
  );
  await page.close();
}

/** Opens an address in a private window of its own; no other tab may show it. Closed at the end of the test. */
export async function visitPrivately({ open, desk }: Lab, url: string): Promise<KnownTab> {
  const window = await ask<{ id: number; tabs?: { id: number }[] }>(desk.page, 'windows.create', {
    url,
    incognito: true,
  });
  const id = window.tabs?.[0]?.id;
  if (id === undefined) throw new Error('the private window has no tab');
  onTestFinished(async () => {
    await ask(desk.page, 'windows.remove', window.id).catch(() => undefined);
  });
  const find = async () => (await open.browser.pages()).find((page) => page.url() === url);
  await expect.poll(async () => (await find()) !== undefined).toBe(true);
  const page = await find();
  if (!page) throw new Error('the page of the private window is gone');
  return { page, id };
}
