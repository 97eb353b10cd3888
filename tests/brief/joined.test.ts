import { describe, expect, test } from 'vitest';
import { briefOf } from '../../src/brief/brief.ts';
import { statementsCsv } from '../../src/brief/exports/csv/statements.ts';
import { briefMarkdown } from '../../src/brief/markdown.ts';
import { statementsOf } from '../../src/brief/model/joined.ts';
import { castOf } from '../../src/brief/model/people.ts';
import { cueBeside } from '../../src/brief/model/statements.ts';
import type { Quote, Span } from '../../src/shared/analysis.ts';
import { analysis, article as invented } from './article.ts';
import { speech } from './speech.ts';

const text =
  '“We will not hurry,” Marden said, “to close the lakes.” Kerran said, “So be it.”\n\n“The dam stays,” Kerran answered.';
const article = { ...invented, text };
const at = (words: string): Span => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the text does not say "${words}"`);
  return [start, start + words.length];
};
const quote = (words: string, speaker: string | null, cue: Span | null): Quote => ({
  span: at(words),
  speaker,
  cue,
  form: 'direct',
  certainty: 'sure',
});
const said = at('said');
const first = quote('“We will not hurry,”', 'marden', said);
const second = quote('“to close the lakes.”', 'marden', said);
const wholeOf = (quotes: Quote[]) => ({ ...analysis, claims: [], quotes, unnamed: [] });
const textsOf = (quotes: Quote[]) =>
  statementsOf(article, wholeOf(quotes), castOf(analysis.actors)).map((one) => one.text);

describe('a statement that a reporting clause interrupts', () => {
  test('is one, with its pieces as they stand and a gap between them', () => {
    const [one, ...others] = statementsOf(article, wholeOf([first, second]), castOf(analysis.actors));
    expect(others).toEqual([]);
    expect(one?.text).toBe('“We will not hurry … to close the lakes.”');
    expect(one?.span).toEqual([first.span[0], second.span[1]]);
    expect(one?.pieces.map(({ index }) => index)).toEqual([0, 1]);
    expect(one?.shown.map(({ span }) => text.slice(...span))).toEqual(one?.shown.map((line) => line.text));
  });

  test.each<[name: string, quotes: Quote[], count: number]>([
    ['another speaker', [first, { ...second, speaker: 'kerran' }], 2],
    [
      'nobody known',
      [
        { ...first, speaker: null },
        { ...second, speaker: null },
      ],
      2,
    ],
    ['another reporting word', [first, { ...second, cue: at('answered') }], 2],
    ['no reporting word', [first, { ...second, cue: null }], 2],
    [
      'one that does not stand between',
      [
        { ...first, cue: at('answered') },
        { ...second, cue: at('answered') },
      ],
      2,
    ],
    ['the same in all', [first, second], 1],
  ])('%s', (_name, quotes, count) => {
    expect(textsOf(quotes)).toHaveLength(count);
  });

  test('counts once everywhere; the table keeps its pieces', () => {
    const found = wholeOf([first, second]);
    const brief = briefOf(article, found);
    expect(brief.sourcing.statements).toBe(1);
    expect(brief.voices.map(({ lines }) => lines.length)).toEqual([1]);
    expect(briefMarkdown(article, brief, speech)).toContain('We will not hurry … to close the lakes.');
    expect(statementsCsv({ article, analysis: found }).trim().split('\r\n')).toHaveLength(3);
  });
});

test('a reporting word that stands in the words is not said again beside them', () => {
  const whole = { ...quote('“We will not hurry,” Marden said, “to close the lakes.”', 'marden', said) };
  const cast = castOf(analysis.actors);
  const [holding] = statementsOf(article, wholeOf([whole]), cast);
  const [apart] = statementsOf(article, wholeOf([first]), cast);
  expect(holding && cueBeside(holding)).toBeNull();
  expect(apart && cueBeside(apart)?.text).toBe('said');
});
