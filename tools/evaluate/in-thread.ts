import { Worker } from 'node:worker_threads';

/** Which section is to be measured, the data folder, and a folder to work in. */
export interface Order {
  name: string;
  data: string;
  work: string;
}

const BOOT = new URL('./thread-boot.mjs', import.meta.url);

/** Measures a section in a thread of its own. Undefined where its data is not there; rejects with what the thread threw. */
export function measureInThread(order: Order): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(BOOT, { workerData: order });
    worker.once('message', resolve);
    worker.once('error', reject);
    // After a message this comes too late to matter.
    worker.once('exit', (code) => reject(new Error(`the thread ended with code ${code} and no answer`)));
  });
}
