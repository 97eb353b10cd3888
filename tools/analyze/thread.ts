// Answers lines in a thread of its own.
import { parentPort, workerData } from 'node:worker_threads';
import { answererOf } from './answerer.ts';
import type { Form } from './form.ts';
import type { Line } from './lines.ts';
import { READY } from './pool.ts';

const { form }: { form: Form } = workerData;
const answer = answererOf(form);
parentPort?.on('message', (line: Line) => parentPort?.postMessage(answer(line)));
parentPort?.postMessage(READY);
