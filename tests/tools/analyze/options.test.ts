import { expect, test } from 'vitest';
import { readOptions } from '../../../tools/analyze/options.ts';

test.each([
  [[], { form: 'analysis', threads: 6 }],
  [['--as', 'states', '--threads', '1'], { form: 'states', threads: 1 }],
])('%j', (args, options) => {
  expect(readOptions(args, 6)).toEqual(options);
});

test.each([
  [['--as', 'poem'], 'unknown form "poem"; one of analysis, entities, attributions, states'],
  [['--threads', '0'], '--threads takes'],
  [['--threads', 'all'], '--threads takes'],
  [['--treads', '2'], '--treads'],
  [['in.jsonl'], 'in.jsonl'],
])('%j is refused in plain words', (args, why) => {
  expect(() => readOptions(args, 6)).toThrow(why);
});
