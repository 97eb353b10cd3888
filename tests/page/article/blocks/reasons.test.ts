import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Line } from '../../../../src/page/article/blocks/block.ts';
import { type Reason, reasonInText } from '../../../../src/page/article/blocks/reasons.ts';
import { lineOf } from './line.ts';

const AUTHORS = ['Ines Vandermolen', 'Odd Terje Haugland'];
const reasonOf = (text: string, rest: Partial<Line> = {}) =>
  reasonInText(lineOf(text, rest), { authors: AUTHORS });

type Case = [text: string, rest?: Partial<Line>];

const FURNITURE: Partial<Record<Reason, Case[]>> = {
  rule: [['* * *'], ['———'], ['•••']],
  control: [
    ['Advertisement'],
    ['Share this article'],
    ['4 min read'],
    ['5-minute read'],
    ['12 comments'],
    ['Image 3 of 11'],
    ['Skip to main content'],
    ['Copy link'],
    ['Open image in a new tab'],
    ['6 mins'],
    ['Enlarge image'],
    ['3:42'],
  ],
  date: [
    ['Published March 12, 2031'],
    ['Updated Nov. 20, 2019 8:21 am ET'],
    ['Wed 12 March 2031, 07:10 GMT'],
    ['2 hours ago'],
    ['Last updated on 3rd May 2031 at 14.05 BST'],
  ],
  byline: [
    ['By Ines Vandermolen'],
    ['BY INES VANDERMOLEN'],
    ['Ines Vandermolen, Diplomatic Editor'],
    ['Words by Lotta Brandt'],
    ['by Odd Terje Haugland and Lotta Brandt in Halm'],
  ],
  credit: [
    ['Lotta Brandt contributed to this report.'],
    ['Additional reporting by Lotta Brandt in Halm'],
    ['Reporting by Lotta Brandt; Editing by Per Dahl'],
    ['(Edited by Per Dahl)'],
    ['(Reporting by Lotta Brandt; additional reporting by Per Dahl)'],
    ['Lotta Brandt reported from Halm and Per Dahl from Oslo.'],
    ['Lotta Brandt in Halm and Per Dahl in Oslo contributed.'],
    ['Per Dahl contributed from Halm.'],
    ['With files from the Halm Press Agency'],
    ['Compiled by Lotta Brandt'],
  ],
  caption: [
    ['Ministers shake hands in Halm on Tuesday. (Lotta Brandt/Getty Images)'],
    ['The reef at low tide (AP Photo/Per Dahl)'],
    ['Photo: Lotta Brandt'],
    ['Photograph of the signing. (File photo)'],
    ['Image credit: Harbour Gazette'],
    ['The lighthouse at dawn. Getty Images'],
    ['The lighthouse at dawn. Lotta Brandt Getty Images'],
    ['The lighthouse at dawn. Lotta Brandt/Getty Images.'],
  ],
  'sign-up': [
    ['Sign up for our daily newsletter'],
    ['Subscribe to the Harbour Briefing and get the day’s news by e-mail'],
    ['Get the best of our foreign coverage delivered to your inbox every morning.'],
    ['Download the app for live alerts'],
    ['By signing up, you agree to our terms of use and privacy policy.'],
    ['Follow our channel on WhatsApp'],
  ],
  gate: [
    ['Keep reading for one crown'],
    ['To continue reading, take out a subscription.'],
    ['Already a subscriber? Log in'],
    ['You have reached your limit of free articles.'],
    ['This article is for subscribers only'],
    ['Create a free account to read on'],
  ],
  legal: [
    ['© 2031 Harbour Gazette'],
    ['Copyright 2031 Harbour Gazette'],
    ['All rights reserved.'],
    ['This article was originally published in the Halm Review.'],
    ['We may earn a commission from links on this page.'],
    ['This content was distributed by the Halm Content Agency.'],
    ['This material may not be published, broadcast, rewritten or redistributed.'],
    ['This material may not be reproduced without consent.'],
  ],
  contact: [
    ['Contact Lotta Brandt at lotta@gazette.example'],
    ['Write to Lotta Brandt at lotta.brandt@gazette.example'],
    ['Follow him on Facebook'],
    ['Do you have a tip? Tell us.'],
    ['Lotta Brandt is at sea; you may reach her at lotta@gazette.example or by post.'],
    ['If you like it, share it with your friends.'],
    ['Email us about what you saw.'],
  ],
  promotion: [
    ['READ MORE: Ferry strike enters its third week', { linked: 0.8 }],
    ['Read more'],
    ['Related: What the tide treaty says', { linked: 0.8 }],
    ['See also: the ferry strike'],
    ['More on this story', { kind: 'heading' }],
    ['Related stories', { kind: 'heading' }],
    ['Watch: the ministers arrive in Halm', { linked: 0.7 }],
    ['You may also like', { kind: 'heading' }],
    ['Topics'],
  ],
  links: [
    ['Ferry strike enters its third week as crews reject an offer.', { linked: 1 }],
    ['What the tide treaty says and whom it leaves out', { linked: 0.95 }],
  ],
};

describe.each(Object.entries(FURNITURE))('%s', (reason, lines) => {
  test.each<Case>(lines)('%s', (text, rest) => {
    expect(reasonOf(text, rest)).toBe(reason);
  });
});

const INNOCENT: Case[] = [
  ['The minister said he would contact them at the weekend.'],
  ['She would reach him on Tuesday, her office said.'],
  ['The envoys agreed to follow them on the road to Halm.'],
  ['“Sign up for the alliance and get the terms you deserve,” the prime minister told the envoys.'],
  ['“Subscribe to our newsletter,” the minister joked when a reporter asked for his email.'],
  ['"Join us and get updates on what we are building," the envoy told parliament.'],
  ['The related question of fishing rights was left for the spring, two officials said.'],
  ['Related questions, such as fishing rights and the price of cables, were put off until the spring.'],
  ['The picture, sold by Getty to four newspapers, showed the minister asleep at the table.'],
  ['A photographer of Getty Images was turned away at the gate, according to the union.'],
  ['By contrast, Vestria has kept its consulate in Halm open all winter.'],
  ['By Friday, both fleets had left the reef.'],
  ['By then Norland had recalled its ambassador'],
  ['By the end of the year'],
  ['“We will not sign,” said Ines Vandermolen, the union’s leader.'],
  ['Watch the reef, not the harbour, a senior Norlandic official said in Halm on Monday.'],
  ['More than 40 ships were turned back at the strait on Sunday.'],
  ['More in sorrow than in anger, the foreign minister called the decision a mistake.'],
  ['Sources in the ministry said the text would be ready within days.'],
  ['Sources said the offer had been withdrawn.'],
  ['Follow-up talks will be held in Halm in April.'],
  ['The two sides agreed to share it with the mediators before the summer.'],
  ['He was asked to share this with his colleagues in the cabinet.'],
  ['Support for the treaty on the islands has fallen, and the terms are now in doubt.'],
  ['Support for the treaty has fallen since the terms became known.'],
  ['Join talks or lose the terms, Vestria told its neighbour on Monday.'],
  ['Get out of the strait, the admiral told them, or face the terms of the treaty.'],
  ['“Thank you for your patience,” the envoy told the reporters, and left the room.'],
  ['“You have reached the limit,” the minister told his colleague.'],
  ['“Send your ships home,” she told him.'],
  ['By signing the treaty, Vestria has accepted the terms.'],
  ['Like Norland, Vestria has set out its terms.'],
  ['Follow-up talks will use the same channel.'],
  ['The minister smiled. “Get me your e-mails,” he said.'],
  ['Clashes were reported from the strait and from the islands.'],
  ['The commission asked for additional reporting on both fleets.'],
  ['They could reach her at home.'],
  ['This article of the treaty is the one that Vestria will not accept.'],
  ['This story has been told in Halm for a hundred years.'],
  ['This report was the first that parliament had seen, said its chairman.'],
  ['The first copies were sent every month to the embassies abroad.'],
  ['Notes were sent each week to the embassies in Halm.'],
  ['Norland contributed to the fund that pays for the lighthouse.'],
  ['Vestria has contributed from its own budget since the treaty was signed.'],
  ['Weapons from the north contributed to this escalation, the two governments said.'],
  ['The statement did not say who had contributed.'],
  ['Reporting by the commission showed that both fleets had crossed the line.'],
  ['The shore road was closed for two days, as was the port.'],
  ['Print runs of the treaty sold out in a day.'],
  ['The ministers spoke for 20 minutes.'],
  ['They will meet again on 12 May.'],
  ['“No.”'],
  ['But not yet.'],
  ['Both sides deny it.'],
  ['The text (seen by two people) names no date.'],
  ['Talks on the pool of ships (the so-called reserve) went on past midnight.'],
  ['The embassy confirmed the list (via its spokesman) late on Monday.'],
  ['The envoy flew home on Monday (having filed his report).'],
  ['Source of the quarrel is a lamp on a reef between the two coasts.'],
  ['Image matters to the new government in Halm, said a diplomat who knows it.'],
  ['Pictures by satellite showed the fleet at anchor off the reef on Sunday.'],
  ['Enter the mediators: on Tuesday three envoys of the island states took over the talks.'],
  ['Email traffic between the embassies rose in the week before the visit.'],
  ['Contact between the two capitals was broken off in January.'],
  ['Send more ships, the admiral wrote, or we shall lose the strait.'],
  ['The photographer has sued Getty Images.'],
  ['Aid was distributed by the refugee agency on Monday.'],
  ['The list may not be published before the summit, two officials said.'],
  ['Open conflict in the strait is not in sight, the envoy said.'],
  ['20 minutes later the ships were gone.'],
  ['30 minutes of talks in Halm brought nothing'],
  ['Home ministers of the coastal states meet on Thursday.'],
  ['What next for the islands', { kind: 'heading' }],
  ['A treaty in doubt', { kind: 'heading' }],
  ['More ships in the strait', { kind: 'heading' }],
  ['Foreign Minister Marit Solheim signed the treaty on Tuesday.', { linked: 0.5 }],
];

describe('nothing speaks against', () => {
  test.each<Case>(INNOCENT)('%s', (text, rest) => {
    expect(reasonOf(text, rest)).toBeNull();
  });

  test('a long paragraph that is clickable', () => {
    const sentence = 'The envoys of the two coasts met in the port of Halm on Tuesday. ';
    expect(reasonOf(sentence.repeat(4).trim(), { linked: 1 })).toBeNull();
  });

  test('a paragraph of more words than any note has, whatever it says', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(FURNITURE).flatMap((lines) => lines.map(([text]) => text))),
        (note) => {
          const words = `${note} ${'and the envoys went home '.repeat(19)}`.trim();
          expect(reasonOf(words)).toBeNull();
        },
      ),
    );
  });
});

test('what is one link is furniture for some reason, if it is short', () => {
  const word = fc.constantFrom('envoys', 'treaty', 'reef', 'Halm', 'the', 'of', 'more', 'sign', 'by');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
      expect(reasonOf(words.join(' '), { linked: 1 })).not.toBeNull();
    }),
  );
});

describe('sentences of the news stay', () => {
  test.each([
    'The two ministers will meet again before the end of the month, officials said. (Reuters)',
    'No date was given. (AFP)',
    'Contacts between the two capitals continue, the spokesman said.',
    'The agency could not reach him on his mobile phone.',
    '“We must share this with our allies,” the chancellor said.',
    'Emails show that the envoy had objected.',
    'You can reach a deal in two weeks, the president said.',
    'Convoys are sent every Monday, the agency told reporters.',
    'Like Norland, Vestria maintains a channel to both sides.',
    'It was first reported from Halm on Sunday, citing officials from Vestria.',
    'Norland contributed to this effort with three billion crowns.',
    'With input from the allies, the government drafted a plan.',
    'Reporting by the commission suggests that the ships had left before.',
    'This report was published on Monday by the human rights office.',
    'The aid was distributed by the relief works, the agency for refugees.',
    'The letter cannot be published, the prime minister said.',
    'Copyright law was discussed at the talks as well.',
    'Already a member of the alliance, Norland sent troops.',
    'Thank you for your support, the president told parliament.',
    'Open talks in Geneva.',
    'With information from two satellites, the navy found the wreck.',
    'Join the alliance or stay alone, he told them, and no updates followed.',
  ])('%s', (text) => {
    expect(reasonOf(text)).toBeNull();
  });

  test('a line of any length is answered at once', () => {
    const start = performance.now();
    for (const piece of ['.', 'a', 'sign up ', '((', 'delivered', '!', ': '])
      reasonOf(piece.repeat(200_000 / piece.length), { words: 1 });
    expect(performance.now() - start).toBeLessThan(500);
  });
});
