// Answers all sets with one contestant, in this fresh process: `node answer.mjs MODULE GOLD OUT [GOLD OUT]…`.
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { RecogniserModule } from './recogniser.ts';
import { articlesOf } from './sets.ts';

const [module = '', ...files] = process.argv.slice(2);
const { open }: RecogniserModule = await import(pathToFileURL(module).href);
const recogniser = open();
for (let index = 0; index + 1 < files.length; index += 2) {
  const [file = '', answers = ''] = files.slice(index);
  const lines = articlesOf({ name: file, file }).map(({ id, text }) =>
    JSON.stringify({ id, spans: recogniser.recognise(text) }),
  );
  writeFileSync(answers, `${lines.join('\n')}\n`);
}
