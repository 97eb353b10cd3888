import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { createAnalyst } from '../../src/analysis/analyze.ts';
import { readWeights } from '../models.ts';
import { FORMS } from './forms.ts';
import { idOf, readRequest } from './request.ts';

/**
 * Answers every non-empty line of `input` with one line of JSON on `output`, in order, holding one document at a time.
 * A line that cannot be read gives `{"id"?, "line", "error"}` in its place. Resolves with the number of such lines.
 */
export async function answerStream(
  form: keyof typeof FORMS,
  input: Readable,
  output: Writable,
): Promise<number> {
  const answer = FORMS[form];
  if (answer === undefined)
    throw new Error(`unknown form "${form}"; one of ${Object.keys(FORMS).join(', ')}`);
  const analyst = createAnalyst(readWeights());
  let line = 0;
  let broken = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++;
    if (text.trim() === '') continue;
    let result: object;
    try {
      const request = readRequest(text);
      result = { id: request.id, ...answer(analyst, request) };
    } catch (error) {
      broken++;
      const id = idOf(text);
      result = {
        ...(id === undefined ? {} : { id }),
        line,
        error: error instanceof Error ? error.message : String(error),
      };
    }
    if (!output.write(`${JSON.stringify(result)}\n`))
      await new Promise((resolve) => output.once('drain', resolve));
  }
  return broken;
}
