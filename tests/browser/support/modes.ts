import type { Page } from 'puppeteer-core';
import { onTestFinished } from 'vitest';
import { DEFAULT_SETTINGS, SETTINGS_KEY, type Settings } from '../../../src/shared/settings.ts';
import { inFirefoxWindow } from './firefox-window.ts';
import type { Lab } from './lab.ts';

/** A way in which readers have a page before them. */
export interface Mode {
  name: string;
  /** Whether Chromium alone can be put into it from outside. */
  chromiumOnly?: true;
  viewport: { width: number; height: number };
  features: readonly { name: string; value: string }[];
  textSize: 100 | 200;
}

const WIDE = { width: 1100, height: 800 };
const NARROW = { width: 320, height: 800 };

export const MODES: readonly Mode[] = [
  { name: 'light', viewport: WIDE, features: [], textSize: 100 },
  {
    name: 'dark',
    chromiumOnly: true,
    viewport: WIDE,
    features: [{ name: 'prefers-color-scheme', value: 'dark' }],
    textSize: 100,
  },
  {
    name: 'forced colours',
    chromiumOnly: true,
    viewport: WIDE,
    features: [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-color-scheme', value: 'dark' },
    ],
    textSize: 100,
  },
  { name: '200 % text', viewport: WIDE, features: [], textSize: 200 },
  { name: '320 px', viewport: NARROW, features: [], textSize: 100 },
];

/** Puts a page of ours into a mode; the size of words is a setting, which every page of ours follows. */
export async function enter(
  lab: Lab,
  page: Page,
  { viewport, features, textSize }: Mode,
  settings: Settings = DEFAULT_SETTINGS,
): Promise<void> {
  await page.setViewport(viewport);
  if (lab.kind === 'chromium') {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [...features] });
    await session.detach();
  }
  await lab.desk.store(SETTINGS_KEY, { ...settings, textSize });
  await page.waitForFunction(
    (wanted) => document.documentElement.style.getPropertyValue('--text-size') === wanted,
    {},
    String(textSize / 100),
  );
}

/** Has the reader want no motion; Firefox, which is told so as a whole, for the length of the test. */
export async function wantNoMotion(lab: Lab, page: Page): Promise<void> {
  if (lab.kind === 'chromium') {
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    return;
  }
  await inFirefoxWindow(lab, 'Services.prefs.setIntPref("ui.prefersReducedMotion", 1)');
  onTestFinished(async () => {
    await inFirefoxWindow(lab, 'Services.prefs.clearUserPref("ui.prefersReducedMotion")');
  });
  await page.waitForFunction(() => matchMedia('(prefers-reduced-motion: reduce)').matches);
}
