import type { Passage } from '../own-text/passage.ts';

/** The report of the tour. All of it is invented; it holds each kind of mark, and meetings in three states. */
export const SAMPLE: Passage = {
  title: 'Iceland and Fiji put off their summit on whale songs',
  url: '',
  published: '2031-03-04T09:00:00Z',
  language: 'en',
  paragraphs: [
    'Prime Minister Ilse Norrgard of Iceland has postponed a summit with President Tevita Ordin of Fiji that was scheduled for Friday, her government said on Tuesday.',
    '“We need a text before we need a handshake,” Ms. Norrgard told reporters in Reykjavik. She said that her experts had asked for ten more days to agree on a shared archive of whale songs.',
    'Mr. Ordin denied that the plan was in trouble. His foreign minister, Teodor Vask, said that the two sides were “closer than they have been in years” and demanded a new date. A senior Fijian official, who asked not to be named because the talks are private, said that Iceland had rejected a second listening station at the last minute.',
    'Mr. Vask and Foreign Minister Runar Hale of Iceland will meet in Geneva on Thursday to prepare a new date. The United Nations has offered to send an observer.',
    'Ms. Norrgard and Mr. Ordin last met in June. Their meeting ended without an agreement, but both called it a good beginning.',
  ],
};
