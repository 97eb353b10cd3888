// Measures one section in a thread of its own and posts it.
import { parentPort, workerData } from 'node:worker_threads';
import type { Order } from './in-thread.ts';
import { SECTIONS } from './sections.ts';

const { name, data, work }: Order = workerData;
parentPort?.postMessage(await SECTIONS[name]?.(data, work));
