// Takes every picture of the extension from the extension itself: `npm run pictures`, or some by name: `npm run pictures -- popup panel`.
import path from 'node:path';
import * as scenes from './pictures/scenes.ts';
import { type Dress, openStudio } from './pictures/studio.ts';
import { build } from './start/build.ts';

const FOLDER = path.resolve(import.meta.dirname, '../pictures');

const { POPUP: _size, named: _named, ...SCENES } = scenes;

const EVERYDAY = ['cards', 'popup', 'panel', 'options', 'welcome', 'library', 'selection'] as const;

/** What is taken in which dress. */
const RUNS: readonly { dress: Dress; taken: readonly (keyof typeof SCENES)[] }[] = [
  {
    dress: { scheme: 'light', language: 'en' },
    taken: [...EVERYDAY, 'cardOnSkins', 'cardForAccess', 'popupForAccess', 'print'],
  },
  { dress: { scheme: 'dark', language: 'en' }, taken: EVERYDAY },
  { dress: { scheme: 'light', language: 'ar' }, taken: EVERYDAY },
];

const asked = process.argv.slice(2);
const stranger = asked.find((name) => !Object.hasOwn(SCENES, name));
if (stranger !== undefined) {
  console.error(`there is no scene "${stranger}", only ${Object.keys(SCENES).join(', ')}`);
  process.exitCode = 1;
} else {
  const built = await build('chromium');
  for (const { dress, taken } of RUNS) {
    const chosen = taken.filter((name) => asked.length === 0 || asked.includes(name));
    if (chosen.length === 0) continue;
    const studio = await openStudio(built, FOLDER, dress);
    try {
      for (const name of chosen) await SCENES[name](studio, dress);
    } finally {
      await studio.close();
    }
  }
}
