// Trains a model from the data folder and writes its weights: `npm run train -- actors [DATA]`. With `--ablations`
// it measures instead what each group of features is worth, and writes that into docs/models.md.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { dataFolder } from './evaluate/data.ts';
import { writeSection } from './report/file.ts';
import { ablationsSection } from './train/actors/ablations.ts';
import { trainActors } from './train/actors/train.ts';
import { trainAttribution } from './train/attribution/train.ts';
import { trainSyntax } from './train/syntax/train.ts';

type Progress = (line: string) => void;

interface Model {
  file: string;
  train(data: string, progress: Progress): Promise<Uint8Array>;
  ablations?(data: string, progress: Progress): Promise<string>;
}

/** Each model by the name that it is asked for. */
const MODELS: Readonly<Record<string, Model>> = {
  actors: {
    file: 'src/analysis/models/names.bin',
    train: (data, progress) => trainActors(data, progress),
    ablations: ablationsSection,
  },
  attribution: { file: 'src/analysis/models/attribution.bin', train: trainAttribution },
  syntax: { file: 'src/analysis/models/syntax.bin', train: trainSyntax },
};
const CARDS = 'docs/models.md';
const HEAD = `# Models
What ships as weights, what it was made from, and what it gets wrong. Figures by set stand in [quality.md](quality.md), speed in
[performance.md](performance.md); both are written by their commands.`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { ablations: { type: 'boolean' } },
});
const [name = '', folder] = positionals;
const model = Object.hasOwn(MODELS, name) ? MODELS[name] : undefined;
const data = folder ?? dataFolder();
const start = performance.now();
const progress: Progress = (line) =>
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s  ${line}`);
if (model === undefined) {
  console.error(`which model? one of ${Object.keys(MODELS).join(', ')}`);
  process.exitCode = 1;
} else if (data === undefined) {
  console.error('there is no data folder (name it, or set ATTACHE_DATA)');
  process.exitCode = 1;
} else if (values.ablations === true && model.ablations === undefined) {
  console.error(`"${name}" has no groups of features to be measured`);
  process.exitCode = 1;
} else if (values.ablations === true && model.ablations !== undefined) {
  const section = await model.ablations(data, progress);
  writeSection(CARDS, HEAD, section);
  console.log(section);
} else {
  const bytes = await model.train(data, progress);
  mkdirSync(dirname(model.file), { recursive: true });
  writeFileSync(model.file, bytes);
  progress(`${model.file}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
}
