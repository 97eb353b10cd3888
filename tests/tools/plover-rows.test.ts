import { expect, test } from 'vitest';
import { isAboutMeeting } from '../../tools/evaluate/plover/rows.ts';
import type { MeetingCode } from '../../tools/evaluate/plover/words.ts';

test.each<[text: string, code: MeetingCode, isOne: boolean]>([
  ['Somebody met somebody.', 'CONSULT', true],
  ['The mayor consulted nobody.', 'CONSULT', true],
  ['The envoy will visit Dunmere in spring.', 'AGREE', true],
  ['The envoy agreed to a loan at a meeting in Dunmere.', 'AGREE', true],
  ['The envoy agreed to lift the ban on timber and on salted fish before the talks.', 'AGREE', false],
  ['The envoy agreed to lift the ban, a condition for talks.', 'AGREE', false],
  ['The council demanded a meeting.', 'REQUEST', true],
  ['The council demanded the release of the crew.', 'REQUEST', false],
  ['The rebels refused to negotiate.', 'REJECT', true],
  ['The rebels refused to meet such demands.', 'REJECT', false],
  ['The union rejected a call to end the strike.', 'REJECT', false],
  ['The guild threatened to boycott the conference.', 'THREATEN', true],
  ['The lakes states suspended the talks.', 'SANCTION', true],
  ['The lakes states suspended timber imports.', 'SANCTION', false],
])('“%s” as %s is about a meeting: %s', (text, code, isOne) => {
  expect(isAboutMeeting(text, code)).toBe(isOne);
});
