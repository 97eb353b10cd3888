import { describe, expect, test } from 'vitest';
import { analyze, nameOf } from './read.ts';

const intro =
  'Kenyan President Amina Otieno and Peruvian President Juan Quispe lead the two delegations.\n\n';

describe('positions', () => {
  test.each([
    ['Kenya rejected a joint patrol of the border.', 'rejects', 'Kenya'],
    ['Kenya urged Peru to reopen the border.', 'demands', 'Kenya'],
    ['Kenya proposed a joint patrol of the border.', 'offers', 'Kenya'],
    ['Kenya condemned the closure of the border.', 'accuses', 'Kenya'],
    ['Kenya withheld fuel supplies for Peru.', 'withholds', 'Kenya'],
    ['Kenya accepted an invitation from Peru.', 'agrees', 'Kenya'],
    ['Officials presented a plan backed by Peru.', 'supports', 'Peru'],
    ['Kenya reiterated its commitment to an open border.', 'supports', 'Kenya'],
  ])('%s', (text, stance, actor) => {
    const analysis = analyze(text);
    expect(
      analysis.positions.map((position) => [position.stance, nameOf(analysis, position.actor)]),
    ).toContainEqual([stance, actor]);
  });
});

test.each([
  'Kenya has not accepted the plan.',
  'It is unclear whether Kenya has accepted the plan.',
  'Kenya, which had been invited, stayed away.',
  'Kenya declined to say what it would do.',
])('no position: %s', (text) => {
  expect(analyze(text).positions).toEqual([]);
});

describe('status', () => {
  test.each([
    ['Otieno-Quispe summit postponed', 'A summit between Otieno and Quispe was postponed.', 'delayed'],
    ['Otieno cancels summit with Quispe', 'Otieno cancelled a summit with Quispe.', 'broken down'],
    ['Otieno to meet Quispe', 'Otieno is scheduled to meet Quispe.', 'advancing'],
    ['Quispe rules out summit with Otieno', 'Quispe ruled out a summit with Otieno.', 'stalled'],
    ['Rivals accept truce', 'Both sides accepted a truce on Monday.', 'agreed'],
    [
      'Kenya and Peru sign border treaty',
      'Kenya and Peru signed a treaty on Monday. Otieno will visit Peru next week.',
      'agreed',
    ],
    ['Kenya expels envoys', 'Kenya expelled two envoys on Monday.', 'escalating'],
  ])('%s', (title, sentence, state) => {
    const text = intro + sentence;
    const { status } = analyze(text, title);
    expect(status?.state).toBe(state);
    expect(text.slice(...(status?.because ?? [0, 0]))).not.toBe('');
  });

  test('an article without diplomacy has no status', () => {
    expect(analyze('The bakery opens at six. Its bread is good.', 'A bakery opens').status).toBeNull();
  });
});

test('the timeline runs from past to next', () => {
  const { timeline } = analyze(
    `${intro}Otieno is scheduled to meet Quispe in Lima on Friday. Otieno and Quispe met in Geneva last month.`,
  );
  expect(timeline.map(({ when }) => when)).toEqual(['past', 'next']);
});
