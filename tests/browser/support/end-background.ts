import manifest from '../../../manifest.json' with { type: 'json' };
import { inFirefoxWindow } from './firefox-window.ts';
import type { Lab } from './lab.ts';
import { stopBackground } from './stop-background.ts';

/** Ends the background at once, also where it is at work, as a crash or a lack of memory does. */
export async function endBackground(lab: Lab): Promise<void> {
  if (lab.kind === 'chromium') return stopBackground(lab);
  await inFirefoxWindow(
    lab,
    `WebExtensionPolicy.getByID('${manifest.browser_specific_settings.gecko.id}')
      .extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
  );
}
