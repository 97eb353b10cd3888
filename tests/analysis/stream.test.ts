import { PassThrough, Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { answerStream } from '../../tools/analyze/stream.ts';

async function run(form: string, lines: string[]): Promise<{ answers: unknown[]; broken: number }> {
  const output = new PassThrough();
  const chunks: string[] = [];
  output.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  const broken = await answerStream(form, Readable.from([lines.join('\n')]), output);
  return {
    answers: chunks
      .join('')
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line)),
    broken,
  };
}

const TEXT =
  'Kenyan President Amina Otieno is scheduled to meet Peruvian President Juan Quispe. “We are ready,” Otieno said.';

test('analysis: the contract’s shape with the id', async () => {
  const { answers } = await run('analysis', [JSON.stringify({ id: 'a', text: TEXT })]);
  expect(answers[0]).toMatchObject({ id: 'a', schema: 1, encounters: [{ state: 'scheduled' }] });
});

test('entities: spans with the four types', async () => {
  const { answers } = await run('entities', [JSON.stringify({ id: 'a', text: TEXT })]);
  expect(answers[0]).toMatchObject({ id: 'a', spans: expect.arrayContaining([[17, 29, 'PER']]) });
});

test('attributions: source, cue, content, and quotations with their speaker', async () => {
  const { answers } = await run('attributions', [JSON.stringify({ id: 'a', text: TEXT })]);
  const start = TEXT.indexOf('“');
  expect(answers[0]).toMatchObject({
    attributions: [{ source: [[99, 105]], cue: [[106, 110]], content: [[start, start + 15]] }],
    quotes: [{ span: [start, start + 15], speaker: [[99, 105]] }],
  });
});

test('states: of the encounter pointed at', async () => {
  const at = TEXT.indexOf('meet');
  const { answers } = await run('states', [JSON.stringify({ id: 'a', text: TEXT, subject: [at, at + 4] })]);
  expect(answers).toEqual([{ id: 'a', state: 'scheduled' }]);
});

test('a broken line is answered in its place and the rest goes on', async () => {
  const { answers, broken } = await run('states', [
    '{"id":"a","text":"',
    JSON.stringify({ id: 'b' }),
    '[]',
    JSON.stringify({ id: 'c', text: TEXT }),
  ]);
  expect(broken).toBe(3);
  expect(answers).toMatchObject([
    { id: 'a', line: 1, error: expect.any(String) },
    { id: 'b', line: 2, error: '"text" is missing' },
    { line: 3, error: 'not a JSON object' },
    { id: 'c', state: 'scheduled' },
  ]);
});
