import { readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { NEWS } from './support/hosts.ts';
import { inEachBrowser, visitAnnotated } from './support/lab.ts';

/** A piece of work of the page's thread, as Chromium's tracing tells it; times in microseconds. */
interface Work {
  name: string;
  /** Time on the processor; the machine may have other work to do. */
  tdur?: number;
  dur?: number;
  args: { data?: { url?: string } };
}

/** The page has been open so long that nobody waits for it any more. */
const SETTLED_MS = 8_000;
const TRACED_MS = 5_000;
/** The share of the page's thread that our script may take; it is a good third of this. */
const MOST = 0.01;

inEachBrowser('cost', (lab) => {
  test('a page that changes 10,000 nodes a second hardly feels the script', async ({ skip }) => {
    skip(lab().kind !== 'chromium', 'only Chromium tells whose script took the time');
    const { page } = await visitAnnotated(lab(), `${NEWS}/pages/storm?storm=10000`);
    await page.waitForFunction((ms) => performance.now() > ms, { polling: 200 }, SETTLED_MS);
    const file = path.join(os.tmpdir(), `attache-trace-${process.pid}.json`);
    await page.tracing.start({ path: file, categories: ['devtools.timeline'] });
    await page.waitForFunction((ms) => performance.now() > ms, { polling: 200 }, SETTLED_MS + TRACED_MS);
    await page.tracing.stop();
    const { traceEvents } = JSON.parse(await readFile(file, 'utf8')) as { traceEvents: Work[] };
    await rm(file);
    const own = traceEvents.filter(
      ({ name, args }) => name === 'FunctionCall' && args.data?.url?.startsWith('chrome-extension:') === true,
    );
    const took = own.reduce((sum, { tdur, dur }) => sum + (tdur ?? dur ?? 0), 0) / 1000;
    console.log(`${own.length} calls took ${took.toFixed(1)} ms of ${TRACED_MS} ms`);
    expect(own.length).toBeGreaterThan(0);
    expect(took / TRACED_MS).toBeLessThan(MOST);
  });
});
