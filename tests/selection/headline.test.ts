import { expect, test } from 'vitest';
import { headed } from '../../src/selection/headline.ts';

const LONG = 'The two envoys met at the old mill beyond the border and talked about the price of salt.';

test.each([
  ['a headline', ['Envoys meet at the mill', LONG], 'Envoys meet at the mill', [LONG]],
  ['a sentence', ['The envoys met.', LONG], '', ['The envoys met.', LONG]],
  ['a line that leads on', ['They agreed on this:', LONG], '', ['They agreed on this:', LONG]],
  ['an item', ['- salt', LONG], '', ['- salt', LONG]],
  ['nothing after it', ['Envoys meet at the mill'], '', ['Envoys meet at the mill']],
  [
    'something shorter after it',
    ['Envoys meet at the mill', 'Salt.'],
    '',
    ['Envoys meet at the mill', 'Salt.'],
  ],
  ['no text', [], '', []],
])('%s', (_what, paragraphs, title, rest) => {
  expect(headed(paragraphs)).toEqual({ title, paragraphs: rest });
});
