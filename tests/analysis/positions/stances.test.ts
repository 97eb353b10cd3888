import { describe, expect, test } from 'vitest';
import type { Stance } from '../../../src/shared/analysis.ts';
import { stood } from './stood.ts';

type Row = readonly [text: string, actor: string, object: string, target: string | null];

/** Sentences with the one position that they show, by its stance. */
const ROWS: Record<Stance, readonly Row[]> = {
  supports: [
    ['Kenya has backed a joint patrol of the lake.', 'Kenya', 'a joint patrol of the lake', null],
    ['Kenya has endorsed the plan.', 'Kenya', 'the plan', null],
    ['The plan was endorsed by Kenya.', 'Kenya', 'The plan', null],
    ['Kenya welcomed the opening of the lake.', 'Kenya', 'the opening of the lake', null],
    ['Kenya reiterated its support for the plan.', 'Kenya', 'the plan', null],
    ['Kenya’s commitment to an open lake is old.', 'Kenya', 'an open lake', null],
    ['Juan Quispe said he wanted to improve ties.', 'Juan Quispe', 'he wanted to improve ties', null],
    ['Kenya came out in favour of the plan.', 'Kenya', 'the plan', null],
    ['Kenya called the plan historic.', 'Kenya', 'the plan historic', null],
    ['Kenya sided with Peru on Monday.', 'Kenya', 'Peru', 'Peru'],
  ],
  rejects: [
    ['Kenya vetoed the plan on Monday.', 'Kenya', 'the plan', null],
    ['Kenya has so far rejected the plan.', 'Kenya', 'the plan', null],
    ['Kenya has long refused to talk to Peru.', 'Kenya', 'to talk to Peru', 'Peru'],
    [
      'Kenya expelled two Peruvian diplomats.',
      'Kenya',
      'two Peruvian diplomats',
      'Peruvian diplomats (unnamed)',
    ],
    ['Kenya called off a summit with Peru.', 'Kenya', 'a summit with Peru', 'Peru'],
    ['Kenya imposed sanctions on Peru over the raid.', 'Kenya', 'the raid', 'Peru'],
    ['Kenya rejected the plan of the U.S.', 'Kenya', 'the plan of the U.S.', 'United States'],
    ['Kenya pulled out of the pact with Peru.', 'Kenya', 'the pact with Peru', 'Peru'],
    ['Kenya does not support the plan.', 'Kenya', 'the plan', null],
    ['Kenya is unwilling to leave the lake.', 'Kenya', 'to leave the lake', null],
    ['Kenya’s refusal to leave the lake is old.', 'Kenya', 'to leave the lake', null],
    ['The plan was rejected by Kenya.', 'Kenya', 'The plan', null],
    ['Kenya decided to boycott the conference.', 'Kenya', 'the conference', null],
    ['Kenya took the lake by force, which Peru denies.', 'Peru', 'Kenya took the lake by force', null],
    ['Kenya rejected calls for an open lake.', 'Kenya', 'an open lake', null],
    ['Kenya called the closure unjustified.', 'Kenya', 'the closure unjustified', null],
    ['Kenya has recalled its ambassador to Peru.', 'Kenya', 'its ambassador to Peru', 'Peru'],
  ],
  demands: [
    ['Kenya urged Peru to leave the lake.', 'Kenya', 'to leave the lake', 'Peru'],
    ['Kenya demanded the return of the lake.', 'Kenya', 'the return of the lake', null],
    ['Kenya insists on an open lake.', 'Kenya', 'an open lake', null],
    ['Kenya gave Peru until Friday to leave the lake.', 'Kenya', 'to leave the lake', 'Peru'],
    ['Kenya renewed its demand for an open lake.', 'Kenya', 'an open lake', null],
    ['Juan Quispe said Kenya must leave the lake.', 'Juan Quispe', 'Kenya must leave the lake', 'Kenya'],
    [
      '“Kenya should leave the lake,” Juan Quispe said.',
      'Juan Quispe',
      'Kenya should leave the lake',
      'Kenya',
    ],
    ['Kenya called for an open lake.', 'Kenya', 'an open lake', null],
    [
      'Kenya said it would not open the lake unless Peru left.',
      'Kenya',
      'it would not open the lake unless Peru left',
      'Peru',
    ],
  ],
  offers: [
    ['Kenya invited Peru to a summit.', 'Kenya', 'a summit', 'Peru'],
    ['Kenya proposed a joint patrol.', 'Kenya', 'a joint patrol', null],
    ['Kenya offered to open the lake.', 'Kenya', 'to open the lake', null],
    ['Kenya pledged to help Peru.', 'Kenya', 'to help Peru', 'Peru'],
    ['Kenya is ready to talk to Peru.', 'Kenya', 'to talk to Peru', 'Peru'],
    ['Juan Quispe said he was willing to leave the lake.', 'Juan Quispe', 'to leave the lake', null],
    ['Kenya expressed willingness to open the lake.', 'Kenya', 'to open the lake', null],
    ['Kenya’s offer to open the lake was old.', 'Kenya', 'to open the lake', null],
    ['“We are prepared to leave the lake,” Juan Quispe said.', 'Juan Quispe', 'to leave the lake', null],
  ],
  withholds: [
    ['Kenya withheld fuel for Peru.', 'Kenya', 'fuel for Peru', 'Peru'],
    ['Kenya suspended aid to Peru.', 'Kenya', 'aid to Peru', 'Peru'],
    ['Kenya froze payments to Peru.', 'Kenya', 'payments to Peru', 'Peru'],
    ['Kenya has halted arms deliveries to Peru.', 'Kenya', 'arms deliveries to Peru', 'Peru'],
    ['Kenya is holding back fuel for Peru.', 'Kenya', 'fuel for Peru', 'Peru'],
    ['Aid was suspended by Kenya.', 'Kenya', 'Aid', null],
    ['Kenya decided to withhold fuel.', 'Kenya', 'fuel', null],
    ['Kenya cut off aid to Peru.', 'Kenya', 'aid to Peru', 'Peru'],
  ],
  accuses: [
    ['Kenya accused Peru of piracy.', 'Kenya', 'piracy', 'Peru'],
    ['Kenya condemned the raid.', 'Kenya', 'the raid', null],
    ['Kenya summoned the Peruvian ambassador.', 'Kenya', 'the Peruvian ambassador', null],
    ['Juan Quispe said Kenya had violated the pact.', 'Juan Quispe', 'Kenya had violated the pact', 'Kenya'],
    [
      '“Kenya is bullying its neighbours,” Juan Quispe said.',
      'Juan Quispe',
      'Kenya is bullying its neighbours',
      'Kenya',
    ],
    [
      '“Kenya’s reckless decision harms us all,” Juan Quispe said.',
      'Juan Quispe',
      'Kenya’s reckless decision harms us all',
      'Kenya',
    ],
    ['Juan Quispe said Kenya had failed to pay.', 'Juan Quispe', 'Kenya had failed to pay', 'Kenya'],
    ['Kenya denounced Peru.', 'Kenya', 'Peru', 'Peru'],
    ['Kenya called the raid outrageous.', 'Kenya', 'the raid outrageous', null],
    ['The trip to the lake was criticized by Kenya.', 'Kenya', 'The trip to the lake', null],
    ['Chiefs saw a tour welcomed by priests and criticized by Kenya.', 'Kenya', 'a tour', null],
    ['Kenya condemned Friday’s raid.', 'Kenya', 'Friday’s raid', null],
  ],
  threatens: [
    ['Kenya threatened to close the lake.', 'Kenya', 'to close the lake', null],
    ['Kenya has been threatening to close the lake.', 'Kenya', 'to close the lake', null],
    ['Kenya’s threat to close the lake was old.', 'Kenya', 'to close the lake', null],
    ['Kenya said it would respond with force.', 'Kenya', 'it would respond with force', null],
    ['“We will retaliate,” Juan Quispe said.', 'Juan Quispe', 'We will retaliate', null],
    [
      'Kenya said Peru would pay a price for the raid.',
      'Kenya',
      'Peru would pay a price for the raid',
      'Peru',
    ],
    ['Kenya vowed to retaliate.', 'Kenya', 'to retaliate', null],
    ['Kenya threatened Peru with force.', 'Kenya', 'Peru with force', 'Peru'],
    [
      'Kenya said it will take countermeasures and will hit back.',
      'Kenya',
      'it will take countermeasures and will hit back',
      null,
    ],
  ],
  agrees: [
    ['Kenya accepted an invitation from Peru.', 'Kenya', 'an invitation from Peru', null],
    ['Kenya and Peru agreed to share the lake.', 'Kenya', 'share the lake', 'Peru'],
    ['Kenya agreed on Friday to meet Peru.', 'Kenya', 'to meet Peru', 'Peru'],
    ['Kenya signed a pact with Peru.', 'Kenya', 'a pact with Peru', 'Peru'],
    ['Kenya ratified the treaty.', 'Kenya', 'the treaty', null],
    ['Kenya and Peru reached a deal on the lake.', 'Kenya', 'a deal on the lake', 'Peru'],
    ['Kenya has acceded to the treaty.', 'Kenya', 'the treaty', null],
    ['“We have accepted the plan,” Juan Quispe said.', 'Juan Quispe', 'the plan', null],
  ],
};

describe.each(Object.entries(ROWS))('%s', (stance, rows) => {
  test.each(rows)('%s', (text, actor, object, target) => {
    expect(stood(text)).toEqual([{ actor, stance, object, target }]);
  });
});

describe('no position', () => {
  test.each([
    ['not done', 'Kenya did not reject the plan.'],
    ['not done yet', 'Kenya has not accepted the plan.'],
    ['a refusal to refuse', 'Kenya refused to reject the plan.'],
    ['a measure, not a stance', 'Kenya imposed sanctions on Peru.'],
    ['nor for how long', 'Kenya imposed an embargo on Peru for ten years.'],
    ['only if', 'Kenya will stay unless Peru accepts the plan.'],
    ['only then', 'Officers spent a night at the lake before Kenya would agree to a summit.'],
    ['on a condition', 'Kenya said it would agree to the plan if Peru left the lake.'],
    ['not so long', 'Kenya said it would stay until Peru accepts the plan.'],
    ['a letter to somebody', 'A letter sent to Kenya demanded the return of the lake.'],
    ['told of what was rejected', 'The lake that Kenya and Peru rejected was sold.'],
    ['a question', 'It is unclear whether Kenya accepted the plan.'],
    ['only possible', 'Kenya may veto the plan.'],
    ['silence', 'Kenya declined to comment on the raid.'],
    ['of the news itself', 'The lake, Kenya said, is deep.'],
    ['guilt, not a deal', 'Kenya accepted responsibility for the raid.'],
    ['a demand given up', 'Kenya dropped its demand for an open lake.'],
    ['nobody is blamed', 'Kenya said the raid was a mistake.'],
    ['told of itself', 'Kenya said it had failed to pay.'],
    ['an aid worker', 'Kenya said the aid worker was safe.'],
    ['what a paper thinks', 'The Guardian said Kenya must leave the lake.'],
    ['a wish turned round', 'Juan Quispe said nobody should worry.'],
    ['no party to it', 'The storm stopped the ferry to Peru.'],
  ])('%s: %s', (_why, text) => {
    expect(stood(text)).toEqual([]);
  });
});

describe('the subject is the one of the grammar', () => {
  test.each([
    [
      'Officials in Lima who had met envoys of Kenya rejected the plan.',
      ['Officials in Lima (unnamed)', 'rejects', 'the plan'],
    ],
    [
      'Juan Quispe took up the course of Amina Otieno, promising to leave the lake.',
      ['Juan Quispe', 'offers', 'to leave the lake'],
    ],
    ['Juan Quispe, who met officials from Kenya, vetoed the plan.', ['Juan Quispe', 'rejects', 'the plan']],
    [
      'Talks began between Chile and Kenya, which has long refused to leave the lake.',
      ['Kenya', 'rejects', 'to leave the lake'],
    ],
  ])('%s', (text, expected) => {
    expect(stood(text).map(({ actor, stance, object }) => [actor, stance, object])).toEqual([expected]);
  });
});

describe('objects are whole', () => {
  test.each([
    ['Juan Quispe said Kenya should leave the U.S. base.', 'Kenya should leave the U.S. base'],
    ['Juan Quispe said Kenya must pay Mr. Otieno.', 'Kenya must pay Mr. Otieno'],
    ['Kenya agreed to publish the list by March of next year.', 'publish the list by March'],
    [
      'Kenya rejected the plan of Mr. Quispe and the U.N. envoy.',
      'the plan of Mr. Quispe and the U.N. envoy',
    ],
  ])('%s', (text, object) => {
    expect(stood(text).map((position) => position.object)).toEqual([object]);
  });
});

describe('main stances only', () => {
  test('one of an actor on one thing', () => {
    expect(
      stood('Kenya rejected the plan for the lake. On Monday Kenya again rejected the plan.').map(
        ({ object }) => object,
      ),
    ).toEqual(['the plan for the lake']);
  });

  test('joint subjects hold one each', () => {
    expect(stood('Kenya and Peru rejected the plan.').map(({ actor }) => actor)).toEqual(['Kenya', 'Peru']);
  });

  test('an adjective of nationality tells whose offer it is', () => {
    const text = 'Kenya spoke first. Peru studied a Kenyan proposal for a joint patrol.';
    expect(stood(text)).toContainEqual({
      actor: 'Kenya',
      stance: 'offers',
      object: 'a joint patrol',
      target: null,
    });
  });
});

/** What a reader would find and the analysis does not; whoever mends one moves its row to the tables above. */
describe('still missed', () => {
  test.each<[why: string, text: string, stance: Stance]>([
    ['a stance in a figure of speech', 'Kenya slammed the door on Peru.', 'rejects'],
    ['irony', '“What a wonderful neighbour Kenya is,” Juan Quispe said.', 'accuses'],
    ['a vote', 'Kenya voted for the plan.', 'supports'],
    ['who is meant by a passive', 'Aid to Peru was frozen in Nairobi.', 'withholds'],
    ['a deal told by its result', 'Kenya and Peru are partners now.', 'agrees'],
  ])('%s: %s', (_why, text, stance) => {
    expect(stood(text).map((position) => position.stance)).not.toContain(stance);
  });
});
