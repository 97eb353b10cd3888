// Takes every picture of the extension from the extension itself: `npm run pictures` those to look at while working, or
// some of them by name (`npm run pictures -- popup panel`); `-- store`, `-- guide`, `-- readme` those that are kept.
import path from 'node:path';
import { type Run, SCENES, SETS } from './pictures/runs.ts';
import { openStudio } from './pictures/studio.ts';
import { build } from './start/build.ts';

const PROJECT = path.resolve(import.meta.dirname, '..');

const asked = process.argv.slice(2);
const sets = asked.flatMap((name) => SETS[name] ?? []);
const names = asked.filter((name) => !Object.hasOwn(SETS, name));
const known = [...new Set(SCENES.flatMap(({ scenes }) => Object.keys(scenes)))];
const stranger = names.find((name) => !known.includes(name));
if (stranger === undefined) {
  const built = await build('chromium');
  const some = SCENES.map((run) => ({ ...run, scenes: only(run.scenes) }));
  for (const run of [...sets, ...(asked.length === 0 ? SCENES : some)]) await take(built, run);
} else {
  console.error(`there is no picture "${stranger}", only ${[...Object.keys(SETS), ...known].join(', ')}`);
  process.exitCode = 1;
}

function only(scenes: Run['scenes']): Run['scenes'] {
  return Object.fromEntries(Object.entries(scenes).filter(([name]) => names.includes(name)));
}

async function take(built: string, { folder, dress, scale, scenes }: Run): Promise<void> {
  if (Object.keys(scenes).length === 0) return;
  const studio = await openStudio(built, path.join(PROJECT, folder), { dress, scale });
  try {
    for (const scene of Object.values(scenes)) await scene(studio, dress);
  } finally {
    await studio.close();
  }
}
