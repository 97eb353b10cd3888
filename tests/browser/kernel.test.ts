import { expect, test } from 'vitest';
import { engineBytes } from '../../src/analysis/models/kernel/vector/engine.ts';
import { NEWS } from './support/hosts.ts';
import { inEachBrowser, visitAnnotated } from './support/lab.ts';

/** What Chromium tells of a script that a background has: WebAssembly among them. */
interface Parsed {
  scriptLanguage?: string;
}

inEachBrowser('the vector kernel', (lab) => {
  test('may be compiled under the extension’s own policy', async () => {
    const compiles = lab().desk.page.evaluate(
      (bytes) => {
        const module = new WebAssembly.Module(Uint8Array.from(bytes));
        return WebAssembly.Module.exports(module).map(({ name }) => name);
      },
      [...engineBytes()],
    );
    expect(await compiles).toContain('multiply');
  });

  test('is what the background works with', async ({ skip }) => {
    // Firefox's protocol tells nothing of a background's scripts; there the policy is all that could stand in the way.
    if (lab().kind === 'firefox') skip();
    await visitAnnotated(lab(), `${NEWS}/pages/live-blog`);
    const background = await lab().open.browser.waitForTarget((target) => target.type() === 'service_worker');
    const session = await background.createCDPSession();
    const languages: (string | undefined)[] = [];
    session.on('Debugger.scriptParsed', ({ scriptLanguage }: Parsed) => languages.push(scriptLanguage));
    // Tells of every script that is there already.
    await session.send('Debugger.enable');
    await expect.poll(() => languages).toContain('WebAssembly');
    await session.detach();
  });
});
