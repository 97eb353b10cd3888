import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import type { Line } from '../../../tools/analyze/lines.ts';
import type { Answerer } from '../../../tools/analyze/pool.ts';
import { answerStream, pass } from '../../../tools/analyze/stream.ts';

const TEXT = 'Kenyan President Amina Otieno is scheduled to meet Peruvian President Juan Quispe.';

/** Three times the analysis is loaded, twice with a compiler on the way. */
const LOADING_MS = 60_000;

async function run(lines: readonly string[], threads: number): Promise<{ text: string; broken: number }> {
  const output = new PassThrough({ highWaterMark: 1 << 20 });
  const broken = await answerStream('states', Readable.from([lines.join('\n')]), output, { threads });
  return { text: String(output.read()), broken };
}

test(
  'threads answer as one does, to the letter, errors in the middle included',
  async () => {
    const lines = [
      ...Array.from({ length: 5 }, (_, i) => JSON.stringify({ id: i, text: TEXT.repeat(i) })),
      '{"id":"broken","text":',
      '',
      ...Array.from({ length: 5 }, (_, i) => JSON.stringify({ id: `b${i}`, text: TEXT })),
    ];
    const alone = await run(lines, 1);
    expect(await run(lines, 2)).toEqual(alone);
    expect(alone.broken).toBe(1);
    expect(alone.text.trimEnd().split('\n')[5]).toMatch(/^\{"id":"broken","line":6,"error":/);
  },
  LOADING_MS,
);

describe('the command', () => {
  const analyze = (input: string, ...args: string[]) =>
    spawnSync(
      process.execPath,
      ['--import', 'tsx', path.join(import.meta.dirname, '../../../tools/analyze.ts'), ...args],
      { input, encoding: 'utf8' },
    );

  test(
    'exits with 1 where a line was broken, and ends with the sum on standard error',
    () => {
      const { status, stdout, stderr } = analyze(
        `[]\n${JSON.stringify({ id: 'a', text: TEXT })}`,
        '--as',
        'states',
      );
      expect(status).toBe(1);
      expect(stdout).toBe('{"line":1,"error":"not a JSON object"}\n{"id":"a","state":"scheduled"}\n');
      expect(stderr).toMatch(
        /^1 document, 1 broken line, 12 words in [\d.]+ s: \d+ words\/s, [\d.]+ MB\/s\n$/,
      );
    },
    LOADING_MS,
  );

  test(
    'exits with 2 where it is asked for what there is not',
    () => {
      const { status, stdout, stderr } = analyze('', '--as', 'poem');
      expect(status).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toContain('unknown form "poem"');
    },
    LOADING_MS,
  );
});

describe('back-pressure', () => {
  const answerer: Answerer & { asked: number } = {
    asked: 0,
    answer: async ({ number }: Line) => {
      answerer.asked++;
      return { json: String(number), broken: false, words: 0, bytes: 0 };
    },
    end: async () => undefined,
  };

  test('an output that takes nothing stops the reading', async () => {
    const taken: (() => void)[] = [];
    const output = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) => {
        taken.push(done);
        output.emit('asked');
      },
    });
    const asked = once(output, 'asked');
    const done = pass(Readable.from(manyLines()), output, answerer, 3);
    await asked;
    // Everything that can happen without the output has happened after some turns of the loop.
    for (let i = 0; i < 50; i++) await new Promise((resolve) => setImmediate(resolve));
    expect(answerer.asked).toBeLessThanOrEqual(4);
    output.on('asked', () => taken.pop()?.());
    taken.pop()?.();
    expect(await done).toBe(0);
    expect(answerer.asked).toBe(MANY);
  });
});

const MANY = 500;
function* manyLines(): Generator<string> {
  for (let i = 0; i < MANY; i++) yield `line ${i}\n`;
}
