// Shows Attaché at work: builds it, opens a browser with it on the sample article or on a page of your choice.
import { build } from './start/build.ts';
import { chooseBrowser } from './start/choose.ts';
import { type Options, readOptions, USAGE } from './start/options.ts';
import { takePictures } from './start/pictures.ts';
import { openSubject } from './start/subject.ts';
import { unpack } from './start/unpack.ts';
import { openWindow } from './start/window.ts';

/** What a shell reports of a program that was interrupted. */
const INTERRUPTED = 130;

async function start(options: Options, signal: AbortSignal): Promise<void> {
  const subject = await openSubject(options.page, signal);
  const browser = await chooseBrowser(options.browser);
  console.log(`Building for ${browser.version || browser.executable}.`);
  const extension = await unpack(await build(browser.kind), subject.host, signal);
  signal.throwIfAborted();
  if (options.headless) await takePictures({ browser, extension, subject }, signal);
  else await openWindow({ browser, extension, url: subject.light }, signal);
}

const life = new AbortController();
let interrupted = false;
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(name, () => {
    interrupted = true;
    life.abort();
  });
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') console.log(USAGE);
  else await start(options, life.signal);
} catch (error) {
  if (!interrupted) {
    console.error(error instanceof Error ? (error.message.split('\n')[0] ?? 'failed') : String(error));
    process.exitCode = 1;
  }
} finally {
  life.abort();
  if (interrupted) process.exitCode = INTERRUPTED;
}
