import type { Worker } from 'node:worker_threads';
import { type Answer, broken } from './answer.ts';
import type { Line } from './lines.ts';

/** Whoever answers lines. */
export interface Answerer {
  /** Rejects only where nothing can be answered at all; a broken line has an answer that says so. */
  answer(line: Line): Promise<Answer>;
  end(): Promise<void>;
}

/** What a thread says once it can take lines; before that it loads the analysis. */
export const READY = 'ready';

interface Job {
  line: Line;
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

interface Thread {
  worker: Worker;
  ready: boolean;
  job?: Job | undefined;
  /** What it threw, where it did. */
  error?: Error;
}

/**
 * Answers lines by threads, each one line at a time. A thread is started when there is a line that no other is free for, up
 * to `most`. One that dies over a line costs that line alone: it is answered as broken, and another thread goes on with
 * the rest. One that dies before it was ready would die again, so every line then rejects.
 *
 * @param start starts a thread that says {@link READY} and then answers each `Line` with an `Answer`
 */
export function threadPool(start: () => Worker, most: number): Answerer {
  const threads = new Set<Thread>();
  const waiting: Job[] = [];
  let failure: Error | undefined;

  const assign = (): void => {
    while (waiting.length > 0) {
      const free = [...threads].find(({ job }) => job === undefined);
      if (free === undefined && threads.size >= most) return;
      const thread = free ?? open();
      thread.job = waiting.shift();
      thread.worker.postMessage(thread.job?.line);
    }
  };

  const open = (): Thread => {
    const thread: Thread = { worker: start(), ready: false };
    threads.add(thread);
    thread.worker.on('message', (message: typeof READY | Answer) => {
      if (message === READY) {
        thread.ready = true;
        return;
      }
      const { job } = thread;
      thread.job = undefined;
      job?.resolve(message);
      assign();
    });
    thread.worker.on('error', (error) => {
      thread.error = error instanceof Error ? error : new Error(String(error));
    });
    thread.worker.on('exit', (code) => close(thread, code));
    return thread;
  };

  const close = (thread: Thread, code: number): void => {
    threads.delete(thread);
    const why = thread.error?.message ?? `exit code ${code}`;
    if (!thread.ready) {
      failure ??= new Error(`a thread could not start: ${why}`);
      for (const { reject } of [thread.job, ...waiting.splice(0)].filter((job) => job !== undefined))
        reject(failure);
      return;
    }
    thread.job?.resolve(broken(thread.job.line, `the thread that read this line died: ${why}`));
    assign();
  };

  return {
    answer: (line) =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) return reject(failure);
        waiting.push({ line, resolve, reject });
        assign();
      }),
    end: async () => {
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
}
