// One training of the field in a thread of its own.
import { parentPort, workerData } from 'node:worker_threads';
import { type CrfWeights, type TrainingOptions, trainCrf } from './crf.ts';
import type { Examples } from './examples.ts';

const { examples, options }: { examples: Examples; options: TrainingOptions } = workerData;
const weights: CrfWeights = trainCrf(examples, options);
parentPort?.postMessage(weights);
