import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import type { Answer } from './answer.ts';
import { type Form, formNamed } from './form.ts';
import { inOrder } from './in-order.ts';
import { linesOf } from './lines.ts';
import { type Answerer, threadPool } from './pool.ts';

/** How the stream is worked through. */
export interface Work {
  /** How many lines are answered at a time. With 1 no thread is started, and the caller's own does the work. */
  threads?: number;
  /** Called with each answer once it is written. */
  written?: (answer: Answer) => void;
}

/** Lines taken for each thread, so that a long one keeps the others waiting only when the next of all are done. */
const AHEAD = 4;

/**
 * Room for one thread's objects, MB: some eight times what it holds between two documents. Without a limit the engine would
 * rather take more than look for what is done with; past it, the thread dies over its line.
 */
const LIMITS = { maxOldGenerationSizeMb: 512 };

const BOOT = new URL('./thread-boot.mjs', import.meta.url);

/**
 * Answers every non-empty line of `input` with one line of JSON on `output`, in order, and takes lines only as fast as the
 * output takes answers: a few documents are held for each thread, however long the stream.
 * A line that cannot be read gives `{"id"?, "line", "error"}` in its place. Resolves with the number of such lines.
 * Rejects where there is no such form, where input or output fails, or where no thread can start.
 */
export async function answerStream(
  name: string,
  input: Readable,
  output: Writable,
  { threads = 1, written }: Work = {},
): Promise<number> {
  const form = formNamed(name);
  const answerer = threads > 1 ? inThreads(form, threads) : await inThisThread(form);
  try {
    return await pass(input, output, answerer, threads > 1 ? threads * AHEAD : 1, written);
  } finally {
    await answerer.end();
  }
}

/** The same with answers by whomever: `width` lines are under way or wait for their turn at most. */
export async function pass(
  input: Readable,
  output: Writable,
  answerer: Answerer,
  width: number,
  written?: (answer: Answer) => void,
): Promise<number> {
  let broken = 0;
  for await (const answer of inOrder(linesOf(input), width, answerer.answer)) {
    if (answer.broken) broken++;
    if (!output.write(`${answer.json}\n`)) await once(output, 'drain');
    written?.(answer);
  }
  return broken;
}

const inThreads = (form: Form, threads: number): Answerer =>
  threadPool(() => new Worker(BOOT, { workerData: { form }, resourceLimits: LIMITS }), threads);

async function inThisThread(form: Form): Promise<Answerer> {
  // Not loaded where threads do the work: it would take as much time and memory once more.
  const { answererOf } = await import('./answerer.ts');
  const answer = answererOf(form);
  return { answer: async (line) => answer(line), end: async () => undefined };
}
