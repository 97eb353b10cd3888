import type { ProcessState } from '../../../src/shared/analysis.ts';

/** A short article of our own and how the process that its headline is about stands. */
export interface ShortArticle {
  title: string;
  text: string;
  state: ProcessState | null;
}

const INTRO = 'Kenyan President Amina Otieno and Peruvian President Juan Quispe lead the two delegations.';

/** Each line is a headline, then the news; an introduction of the parties follows it. */
const of = (state: ProcessState | null, articles: readonly (readonly [string, string])[]): ShortArticle[] =>
  articles.map(([title, news]) => ({ title, text: `${news}\n\n${INTRO}`, state }));

export const ARTICLES: readonly ShortArticle[] = [
  ...of('advancing', [
    [
      'Otieno to meet Quispe in Lima',
      'Kenyan President Amina Otieno is scheduled to meet Juan Quispe of Peru on Friday.',
    ],
    [
      'Kenya and Peru resume fishing talks',
      'Kenya and Peru resumed talks on fishing rights on Monday after a break of two years.',
    ],
    [
      'Quispe accepts invitation to Nairobi',
      'President Juan Quispe of Peru has accepted an invitation from Kenya to visit Nairobi next month.',
    ],
    [
      'Peru says a treaty with Kenya is expected by summer',
      'Peru expects to sign a treaty with Kenya by the summer, its foreign ministry said.',
    ],
    [
      'Kenya lifts sanctions on Peru',
      'Kenya on Tuesday lifted the sanctions that it imposed on Peru three years ago.',
    ],
    [
      'Progress reported in border talks',
      'Kenya and Peru made progress in their talks on the border, both delegations said.',
    ],
    ['Kenya, Peru restore ties after decade', 'Kenya and Peru restored diplomatic relations on Wednesday.'],
    [
      'Otieno would sit down with Quispe',
      'President Amina Otieno of Kenya said she would be willing to talk to President Juan Quispe of Peru by phone.',
    ],
    [
      'Kenya close to deal with Peru on dam',
      'Kenya is close to a deal with Peru on the dam, Peruvian officials said.',
    ],
  ]),
  ...of('agreed', [
    [
      'Kenya and Peru sign border treaty',
      'Kenya and Peru signed a treaty on their border on Monday. Otieno will visit Peru next week.',
    ],
    ['Rivals accept truce', 'Kenya and Peru accepted a truce on Monday, Egypt said.'],
    [
      'Ceasefire reached in strait after long stalemate',
      'Peru and Kenya agreed on a ceasefire in the strait. Talks on a wider peace are stalled.',
    ],
    [
      'Kenya, Peru Strike Deal On Prisoner Swap',
      'Kenya has struck a deal with Peru to exchange prisoners, the Kenyan foreign ministry said.',
    ],
    [
      'Fishing dispute: Peru and Kenya agree accord',
      'Peru and Kenya reached an accord on fishing on Sunday.',
    ],
    [
      'Parliament in Lima ratifies pact with Kenya',
      'Peru ratified its defence pact with Kenya on Thursday, the government in Lima said.',
    ],
  ]),
  ...of('holding', [
    [
      'Truce holds on first day',
      'A truce between Kenya and Peru was holding on Monday, Egyptian observers said.',
    ],
    [
      'Kenya-Peru ceasefire largely respected',
      'The ceasefire between Kenya and Peru was largely respected overnight.',
    ],
    [
      'Quispe: Peru will stick to accord',
      'The accord with Kenya remains in force, President Juan Quispe of Peru said on Monday. Kenya complies with the accord too.',
    ],
    ['Fragile truce survives shelling', 'The truce between Kenya and Peru survived a night of shelling.'],
    [
      'Border agreement still intact, Kenya says',
      'The border agreement with Peru is intact, Kenya said on Friday.',
    ],
  ]),
  ...of('stalled', [
    ['Kenya-Peru talks at impasse', 'Talks between Kenya and Peru are at an impasse over fishing.'],
    [
      'Quispe rules out summit with Otieno',
      'President Juan Quispe of Peru ruled out a summit with Amina Otieno of Kenya.',
    ],
    ['Talks end without agreement', 'Talks between Kenya and Peru ended without an agreement on Sunday.'],
    ['Kenya rejects truce offer', 'Kenya on Monday rejected a truce that Peru had offered.'],
    [
      'No deal in Geneva as negotiators leave',
      'Kenya and Peru failed to reach a deal in Geneva, negotiators from both said.',
    ],
    [
      'Otieno says summit with Quispe may still happen',
      'President Amina Otieno cancelled her summit with Juan Quispe of Peru on Monday. She said on Tuesday that the summit could still take place.',
    ],
    [
      'Kenya suspends dialogue with Peru',
      'Kenya has suspended its dialogue with Peru, saying it will return when conditions allow.',
    ],
    [
      'Border accord: envoys to explore new talks',
      'Envoys of Kenya and Peru agreed to explore new talks. The accord has been in limbo since last year.',
    ],
  ]),
  ...of('delayed', [
    [
      'Otieno-Quispe summit postponed',
      'A summit between Amina Otieno and Juan Quispe of Peru was postponed.',
    ],
    ['Peace talks put off until March', 'Peace talks between Kenya and Peru have been put off until March.'],
    [
      'Quispe delays visit to Kenya',
      'President Juan Quispe of Peru delayed his visit to Kenya, citing a storm.',
    ],
    [
      'Plans for quick meeting hit by delay',
      'A meeting between Amina Otieno and Juan Quispe of Peru has been delayed.',
    ],
    [
      'Treaty signing pushed back',
      'The signing of the treaty between Kenya and Peru was pushed back on Friday.',
    ],
  ]),
  ...of('broken down', [
    [
      'Otieno cancels summit with Quispe',
      'President Amina Otieno of Kenya cancelled a summit with Juan Quispe of Peru.',
    ],
    ['Peace talks collapse in Geneva', 'Peace talks between Kenya and Peru collapsed on Monday.'],
    ['Peru walks out of negotiations', 'Peru walked out of its negotiations with Kenya on Friday.'],
    [
      'Kenya pulls out of river accord',
      'Kenya has pulled out of the river accord with Peru, its foreign minister said.',
    ],
    [
      'Ceasefire unravels as shells fall on port',
      'The ceasefire between Kenya and Peru unravelled on Monday.',
    ],
    [
      "'A bad day', says Lima as Kenya calls off visit",
      'Kenya called off a visit of President Amina Otieno to Peru on Monday.',
    ],
  ]),
  ...of('escalating', [
    ['Kenya expels envoys', 'Kenya expelled two envoys of Peru on Monday.'],
    ['Peru hits back with new tariffs', 'Peru imposed tariffs on tea from Kenya on Tuesday.'],
    ['Kenya shuts consulate in Lima row', 'Kenya has closed the consulate of Peru in Mombasa.'],
    [
      'Otieno warns Peru over warships',
      'President Amina Otieno of Kenya warned Peru on Monday that it would pay a price. Kenya accused Peru of sending warships.',
    ],
    ['Tensions rise in strait', 'Tensions between Kenya and Peru rose after a clash at sea.'],
    [
      'Peru recalls ambassador from Nairobi',
      'Peru recalled its ambassador to Kenya on Thursday, in retaliation for a raid.',
    ],
    ['Lima vows reprisals', 'Peru vowed reprisals against Kenya after a raid on its mission.'],
  ]),
  ...of('concluded', [
    [
      'Kenya and Peru end war',
      'Kenya and Peru formally ended their war on Monday when the last troops left the strait.',
    ],
    ['Fishing dispute settled', 'The fishing dispute between Kenya and Peru was settled on Friday.'],
    [
      'Border treaty enters into force',
      'The border treaty between Kenya and Peru entered into force on Monday.',
    ],
    [
      'Kenya, Peru complete prisoner exchange',
      'Kenya and Peru completed the exchange of prisoners on Sunday, the Red Cross said.',
    ],
    [
      'Peru and Kenya resolve airport row',
      'Peru and Kenya have resolved their row about the airport, both governments said.',
    ],
  ]),
  ...of(null, [
    [
      'Storm delays Nairobi–Lima flight',
      'An Airbus on its way from Nairobi to Lima was delayed by six hours on Monday. Passengers slept in the hall.',
    ],
    [
      'Merger talks between tea firms called off',
      'Kericho Tea of Kenya and Lima Foods called off their merger on Friday. Shares fell.',
    ],
    [
      'Transfer deal for striker collapses',
      'A transfer deal between two clubs in Kenya and Peru collapsed on Monday. The striker stays.',
    ],
    [
      'Volcano in Peru wakes',
      'A volcano in the south of Peru threw ash over three villages. Kenya has sent a team of geologists.',
    ],
  ]),
  // What stands by the way, what is said to the press, and what a state decides at home.
  ...of(null, [
    [
      'Baker of Lima fears a bad winter',
      'The oven was cold in his shop in Lima, Peru, when he spoke to a broadcaster from Kenya last Monday about flour.',
    ],
    [
      'Otieno’s cousin posts picture after visiting Peruvian port shelled by rebels',
      'A cousin of Amina Otieno posted a picture of herself on Monday after visiting a port in Peru that rebels had attacked.',
    ],
    [
      'A walk among the turtles',
      'On her tour of the islands off Peru, Amina Otieno of Kenya halted to look at a turtle. The turtles are few.',
    ],
    [
      'Rivals look to their own armies',
      'After the threats from Peru, the leaders want to spend more at home, Kenyan newspapers wrote.',
    ],
    [
      'Witness faces questions about Otieno and Peru',
      'A witness in the impeachment of Amina Otieno of Kenya spoke on Monday of her calls with Juan Quispe of Peru.',
    ],
    [
      'Otieno ahead in election',
      'Amina Otieno of Kenya leads before the vote on Sunday. She attacked Peru in her speeches.',
    ],
    [
      'Senate in Nairobi passes resolution on tea',
      'The senate of Kenya passed a resolution on tea on Monday. Some of the tea goes to Peru.',
    ],
    [
      'City council adopts resolution on Kenyan twin town',
      'The city council of Arequipa in Peru adopted a resolution on its twin town in Kenya.',
    ],
    [
      'Tea growers count on a mild year',
      'Growers in Kenya sold more to Peru last year, as negotiators from both worked on a treaty on trade.',
    ],
    [
      'Clerks strike immunity deals',
      'Clerks of Amina Otieno approved immunity deals on Monday. The case in Kenya is about tea from Peru.',
    ],
  ]),
  // The headline's own event, whatever else the article tells.
  {
    title: 'UN Security Council adopts resolution on aid for Kenya',
    text: 'The UN Security Council adopted a resolution on aid for Kenya on Friday.\n\nThe envoy of Kenya accused her colleague from Peru of hypocrisy.\n\nPeru condemned the remark. Kenya denounced Peru.',
    state: 'agreed',
  },
  {
    title: 'Resolution on Kenya vetoed by Peru',
    text: 'A resolution of the UN Security Council on Kenya was vetoed by Peru on Friday.',
    state: 'stalled',
  },
  {
    title: 'Kenya frees Peruvian prisoners for two spies',
    text: 'Three prisoners from Peru were released by Kenya on Monday in a swap for two spies.\n\nPresident Juan Quispe of Peru broke off talks with Amina Otieno of Kenya in spring. It is not known when they will meet.',
    state: 'concluded',
  },
  {
    title: 'Rebels to free hostages in exchange for three captives',
    text: 'Rebels in Kenya will free two hostages from Peru this week in exchange for three captives, both sides said.',
    state: 'advancing',
  },
  {
    title: 'Athletics summit ends in Eldoret',
    text: 'Coaches of Kenya and Peru held a summit in Eldoret. The athletes train for the marathon and the championship; the medals of the last tournament were shown in the stadium.',
    state: null,
  },
  {
    title: 'Ministers strike deal with teachers',
    text: 'The Kenyan government struck a deal with teachers on Monday. President Amina Otieno met their union and praised it. The strike ends.',
    state: null,
  },
  {
    title: 'The long way to the strait',
    text: 'A hundred years ago sailors from Peru first saw the coast of Kenya. They traded silver for tea, and some of them stayed.',
    state: null,
  },
];
