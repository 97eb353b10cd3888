import { createAnalyst } from '../../src/analysis/analyze.ts';
import { readWeights } from '../models.ts';
import { type Answer, broken, bytesOf } from './answer.ts';
import type { Form } from './form.ts';
import { FORMS } from './forms.ts';
import type { Line } from './lines.ts';
import { readRequest } from './request.ts';

/** Loads the analysis once and answers any number of lines with it. Never throws for a line, whatever is on it. */
export function answererOf(form: Form): (line: Line) => Answer {
  const analyst = createAnalyst(readWeights());
  const answer = FORMS[form];
  return (line) => {
    try {
      if (line.tooLong) throw new Error('the line is too long');
      const request = readRequest(line.text);
      return {
        json: JSON.stringify({ id: request.id, ...answer(analyst, request) }),
        broken: false,
        words: wordsIn(request.article.text),
        bytes: bytesOf(line),
      };
    } catch (error) {
      return broken(line, error instanceof Error ? error.message : String(error));
    }
  };
}

function wordsIn(text: string): number {
  let words = 0;
  for (const _word of text.matchAll(/\S+/g)) words++;
  return words;
}
