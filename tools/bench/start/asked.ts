import { stopWorker } from '../../browsers/stop-worker.ts';
import { type NewsStand, openNewsStand } from '../../pages/news-stand.ts';
import { sampleSite } from '../../sample/site.ts';
import { build } from '../../start/build.ts';
import { SENTENCE } from './run.ts';

/** Milliseconds from a question to the background's answer, by a page of the extension. */
export interface Asked {
  browser: string;
  /** The background was stopped, and the question needs no model. */
  woken: number[];
  /** It was stopped, and the question is a sentence to be read. */
  reading: number[];
  /** It was running and had read one before. */
  running: number[];
}

/** The first few fill the browser's own caches. */
const WARM_UP = 2;
const ANALYZE = {
  call: 'analyzeText',
  input: { article: { url: '', title: '', language: 'en', text: SENTENCE } },
};
/** No call that there is: it is refused in words. */
const NOTHING = { call: 'ping', input: null };

/** Asks a background that was stopped, so many times. */
export async function askStopped(times: number): Promise<Asked> {
  const stand = await openNewsStand({ kind: 'chromium', built: await build('chromium'), site: sampleSite });
  try {
    const asked: Asked = { browser: stand.open.version, woken: [], reading: [], running: [] };
    for (let i = 0; i < times + WARM_UP; i += 1) {
      await stopWorker(stand.open.browser);
      const woken = await ask(stand, NOTHING);
      await stopWorker(stand.open.browser);
      const reading = await ask(stand, ANALYZE);
      const running = await ask(stand, ANALYZE);
      if (i < WARM_UP) continue;
      asked.woken.push(woken);
      asked.reading.push(reading);
      asked.running.push(running);
    }
    return asked;
  } finally {
    await stand.close();
  }
}

/** Milliseconds until the answer, by the clock of the page that asks. */
const ask = ({ desk }: NewsStand, message: unknown): Promise<number> =>
  desk.page.evaluate(async (sent) => {
    const { runtime } = (
      globalThis as unknown as {
        chrome: { runtime: { sendMessage: (message: unknown) => Promise<unknown> } };
      }
    ).chrome;
    const start = performance.now();
    await runtime.sendMessage(sent);
    return performance.now() - start;
  }, message);
