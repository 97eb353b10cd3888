import { expect, test } from 'vitest';
import { spoken } from './spoken.ts';

/** Words beside a name that never spoke them: whoever did, or nobody. */
test.each<[why: string, text: string, expected: string[]]>([
  [
    'what somebody has does not speak',
    'Juan Quispe’s visit may look like a “slap in the face,” but the ferry will sail, Ana Reis told Reuters.',
    ['Ana Reis: “slap in the face,”'],
  ],
  [
    'a verb with an object of its own is no tag of a fragment in front',
    'In a reply to the “island-first” programme of the rebels, Ana Reis stressed open trade for everyone.',
    [],
  ],
  [
    'a second subject joined behind a fragment has a verb of its own',
    'The strait parts Peru, which gained under President Juan Quispe’s “awakening”, and Chile, which is projecting power at sea.',
    [],
  ],
  [
    'a ruler by any name is whoever rules',
    'Russian President Vladimir Putin spoke to generals. “We are ready to sail at dawn,” the Russian dictator continued.',
    ['Vladimir Putin: “We are ready to sail at dawn,”'],
  ],
])('%s', (_why, text, expected) => {
  expect(spoken(text)).toEqual(expected);
});
