// Works through a corpus in this fresh process as `npm run analyze` does: `--expose-gc worker.ts THREADS WORDS FILE...`.
// Prints a BulkRun as JSON.
import { Readable, Writable } from 'node:stream';
import { NOTHING, withAnswer } from '../../analyze/progress.ts';
import { answerStream } from '../../analyze/stream.ts';
import { corpusOf } from './corpus.ts';
import { type BulkRun, SAMPLES } from './run.ts';

const [threads, words, ...files] = process.argv.slice(2);
const memory: number[] = [];
const held: number[] = [];
let progress = NOTHING;
const begun = performance.now();
const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
const broken = await answerStream('analysis', Readable.from(corpusOf(files, Number(words))), nowhere, {
  threads: Number(threads),
  written: (answer) => {
    progress = withAnswer(progress, answer);
    if (progress.words < ((memory.length + 1) * Number(words)) / SAMPLES) return;
    memory.push(process.memoryUsage.rss());
    globalThis.gc?.();
    const { heapUsed, external } = process.memoryUsage();
    held.push(heapUsed + external);
  },
});
if (broken > 0) throw new Error(`${broken} lines of the corpus could not be read`);
const { documents, bytes } = progress;
const run: BulkRun = { documents, words: progress.words, bytes, ms: performance.now() - begun, memory, held };
console.log(JSON.stringify(run));
