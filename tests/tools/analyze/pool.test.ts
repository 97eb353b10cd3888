import { PassThrough, Readable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, test } from 'vitest';
import type { Answer } from '../../../tools/analyze/answer.ts';
import { type Answerer, threadPool } from '../../../tools/analyze/pool.ts';
import { pass } from '../../../tools/analyze/stream.ts';

/** A thread that answers with its line; dies of "die", throws at "throw" and runs out of memory at "fill". */
const ECHO = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ number, text }) => {
  if (text.includes('die')) process.exit(7);
  if (text.includes('throw')) throw new Error('thrown over the line');
  if (text.includes('fill')) { const all = []; for (;;) all.push(new Array(1e5).fill(number)); }
  parentPort.postMessage({ json: JSON.stringify({ number, text }), broken: false, words: 1, bytes: 1 });
});
parentPort.postMessage('ready');
`;

/** Of each pair of lines the second is answered before the first: that waits for it. */
const SECOND_FIRST = `
const { parentPort, workerData } = require('node:worker_threads');
const answered = new Int32Array(workerData);
parentPort.on('message', ({ number, text }) => {
  if (number % 2 === 1) Atomics.wait(answered, number + 1, 0);
  parentPort.postMessage({ json: JSON.stringify({ number, text }), broken: false, words: 1, bytes: 1 });
  Atomics.store(answered, number, 1);
  Atomics.notify(answered, number);
});
parentPort.postMessage('ready');
`;

/** More than a test has lines. */
const LINES_MOST = 32;

let started: Worker[] = [];
let pool: Answerer;
function poolOf(code: string, most: number): Answerer {
  started = [];
  const shared = new SharedArrayBuffer(LINES_MOST * Int32Array.BYTES_PER_ELEMENT);
  pool = threadPool(() => {
    const worker = new Worker(code, {
      eval: true,
      workerData: shared,
      resourceLimits: { maxOldGenerationSizeMb: 32 },
    });
    started.push(worker);
    return worker;
  }, most);
  return pool;
}
afterEach(() => pool.end());

async function answersTo(
  lines: readonly string[],
  most: number,
  code = ECHO,
): Promise<{ answers: unknown[]; broken: number }> {
  const output = new PassThrough();
  const written: Answer[] = [];
  output.resume();
  const broken = await pass(
    Readable.from([lines.join('\n')]),
    output,
    poolOf(code, most),
    most * 4,
    (answer) => written.push(answer),
  );
  return { answers: written.map(({ json }): unknown => JSON.parse(json)), broken };
}

describe('threads', () => {
  test('answer in the order of the lines', async () => {
    const lines = Array.from({ length: 12 }, (_, i) => `line ${i}`);
    const { answers, broken } = await answersTo(lines, 3, SECOND_FIRST);
    expect(answers).toEqual(lines.map((text, i) => ({ number: i + 1, text })));
    expect(broken).toBe(0);
    expect(started).toHaveLength(3);
  });

  test('are no more than the lines need', async () => {
    await answersTo(['one'], 8);
    expect(started).toHaveLength(1);
  });

  test.each([
    ['die', /died: exit code 7/],
    ['throw', /died: thrown over the line/],
    ['fill', /died: .*memory/],
  ])('one that meets "%s" costs its line alone', async (word, why) => {
    const lines = ['a', 'b', JSON.stringify({ id: 'x', text: word }), 'c', 'd', 'e'];
    const { answers, broken } = await answersTo(lines, 2);
    expect(broken).toBe(1);
    expect(answers).toEqual(
      lines.map((text, i) =>
        i === 2 ? { id: 'x', line: 3, error: expect.stringMatching(why) } : { number: i + 1, text },
      ),
    );
  });

  test('all may die, one after another', async () => {
    const { answers, broken } = await answersTo(['die', 'die', 'die', 'a', 'die', 'b'], 2);
    expect(broken).toBe(4);
    expect(answers).toHaveLength(6);
    expect(answers[5]).toEqual({ number: 6, text: 'b' });
  });

  test('that cannot start are no lines’ fault', async () => {
    const { answer } = poolOf("throw new Error('no weights')", 2);
    await expect(answer({ number: 1, text: 'a' })).rejects.toThrow('could not start: no weights');
    await expect(answer({ number: 2, text: 'b' })).rejects.toThrow('could not start: no weights');
    expect(started).toHaveLength(1);
  });
});
