import { describe, expect, onTestFinished, test } from 'vitest';
import { DEFAULT_SETTINGS, SETTINGS_KEY } from '../../src/shared/settings.ts';
import { judge, overflowOf } from './support/axe.ts';
import { inEachBrowser } from './support/lab.ts';
import { clippedWhenSpaced, moving, smallTargets } from './support/measures.ts';
import { enter, MODES, wantNoMotion } from './support/modes.ts';
import { VIEWS } from './support/views.ts';

/** Every state in every mode takes its time. */
const TIMEOUT_MS = 90_000;

inEachBrowser('every state of every page of ours', (lab) => {
  describe.each(VIEWS)('$name', ({ settings, open }) => {
    test(
      'meets WCAG 2.2 AA in every mode, with spaced text and targets that can be hit',
      async () => {
        const page = await open(lab());
        onTestFinished(() => lab().desk.store(SETTINGS_KEY, DEFAULT_SETTINGS));
        const wrong: string[] = [];
        // Firefox draws the same elements and the same sheet, so it is judged as it opens and narrow.
        const modes =
          lab().kind === 'chromium'
            ? MODES
            : MODES.filter(({ name }) => name === 'light' || name === '320 px');
        for (const mode of modes) {
          await enter(lab(), page, mode, { ...DEFAULT_SETTINGS, ...settings });
          const tell = (all: readonly string[]) => wrong.push(...all.map((one) => `${mode.name}: ${one}`));
          tell((await judge(page)).wrong);
          tell(await smallTargets(page));
          const overflow = await overflowOf(page);
          if (overflow > 0) tell([`${overflow} px wider than its window`]);
          tell((await clippedWhenSpaced(page)).map((one) => `spaced: ${one}`));
        }
        expect(wrong).toEqual([]);
      },
      TIMEOUT_MS,
    );
  });

  test.each(VIEWS.filter(({ name }) => /reading$|menu 1|unfolded|article$/.test(name)))(
    'nothing of $name moves where the reader wants no motion',
    async ({ name, open }) => {
      const page = await open(lab());
      // The one thing that moves at all; without it nothing would be proved.
      if (name === 'popup: reading') await expect.poll(() => moving(page)).not.toEqual([]);
      await wantNoMotion(lab(), page);
      await page.$$eval('summary, [aria-pressed]', (all) => {
        for (const one of all) (one as HTMLElement).click();
      });
      expect(await moving(page)).toEqual([]);
    },
  );
});
