import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Line, linesOf } from '../../../tools/analyze/lines.ts';

async function linesIn(chunks: readonly (string | Uint8Array)[], most?: number): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of linesOf(Readable.from(chunks), most)) lines.push(line);
  return lines;
}

describe('linesOf', () => {
  test.each<[string, string, Line[]]>([
    ['nothing', '', []],
    ['an end that is missing', 'a\nb', [line(1, 'a'), line(2, 'b')]],
    ['carriage returns', 'a\r\nb\r\n', [line(1, 'a'), line(2, 'b')]],
    ['empty lines, which count', '\n \na\n\n', [line(3, 'a')]],
    ['separators that JSON may hold', 'a\u2028b\u2029c\rd\n', [line(1, 'a\u2028b\u2029c\rd')]],
    ['a byte order mark', '\uFEFFa\n', [line(1, 'a')]],
  ])('%s', async (_what, text, expected) => {
    expect(await linesIn([Buffer.from(text)])).toEqual(expected);
  });

  test('are the same wherever the stream is cut', async () => {
    const text = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 6 }).map((parts) => parts.join('\n'));
    const cuts = fc.array(fc.nat(60), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(text, cuts, async (whole, at) => {
        const bytes = Buffer.from(whole);
        const places = [0, ...at.map((one) => Math.min(one, bytes.length)), bytes.length].sort(
          (a, b) => a - b,
        );
        const parts = places.slice(1).map((end, i) => bytes.subarray(places[i], end));
        expect(await linesIn(parts)).toEqual(await linesIn([bytes]));
      }),
    );
  });

  test('past the limit are cut and said to be too long, and the next is read', async () => {
    const long = `{"id":"x","text":"${'y'.repeat(40)}`;
    const lines = await linesIn([...long, '\n', 'short\n'].map(String), 30);
    expect(lines).toEqual([{ number: 1, text: long.slice(0, 30), tooLong: true }, line(2, 'short')]);
  });

  test('are read no further than they are asked for', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<string> {
      for (;;) yield `${given++}\n`;
    }
    const lines = linesOf(Readable.from(endless(), { highWaterMark: 1 }));
    await lines.next();
    await lines.next();
    expect(given).toBeLessThan(10);
    await lines.return(undefined);
  });
});

const line = (number: number, text: string): Line => ({ number, text });
