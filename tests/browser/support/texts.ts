/** An invented report as a PDF gives it: a headline, lines broken at a margin, a broken word, and a list. */
export const PASTED = `Iceland and Fiji put off their summit on lighthouses

Prime Minister Ilse Norrgard of Iceland has postponed a summit with
President Tevita Ordin of Fiji that was scheduled for Friday, her govern-
ment said on Tuesday.

“We need a text before we need a handshake,” Ms. Norrgard told reporters.
She said that her experts had asked for ten more days.
• Mr. Ordin denied that the plan was in trouble.
• Foreign Minister Teodor Vask of Fiji demanded a new date.`;

/** Its paragraphs and items as they are to be shown. */
export const JOINED = [
  'Prime Minister Ilse Norrgard of Iceland has postponed a summit with President Tevita Ordin of Fiji that was scheduled for Friday, her government said on Tuesday.',
  '“We need a text before we need a handshake,” Ms. Norrgard told reporters. She said that her experts had asked for ten more days.',
  'Mr. Ordin denied that the plan was in trouble.',
  'Foreign Minister Teodor Vask of Fiji demanded a new date.',
];

/** Words in which nobody speaks, acts or meets. */
export const GARDEN =
  'Peel the apples and cut them into thin slices. Melt the butter in a wide pan and add the sugar. When it has turned brown, put the slices in and let them cook for ten minutes.';

export const FRENCH =
  'Les deux ministres se sont rencontrés lundi soir dans la vieille ville. Ils ont parlé du prix du sel et de la construction du pont, sans parvenir à un accord. Une nouvelle rencontre est prévue au mois de juin, selon leurs bureaux.';
