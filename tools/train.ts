// Trains a model from the data folder and writes its weights: `npm run train -- actors [DATA]`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { dataFolder } from './evaluate/data.ts';
import { trainActors } from './train/actors/train.ts';

/** Each model by the name that it is asked for: where its weights go, and who makes them. */
const MODELS: Readonly<
  Record<
    string,
    { file: string; train: (data: string, progress: (line: string) => void) => Promise<Uint8Array> }
  >
> = {
  actors: { file: 'src/analysis/models/names.bin', train: trainActors },
};

const [name = '', folder] = process.argv.slice(2);
const model = Object.hasOwn(MODELS, name) ? MODELS[name] : undefined;
const data = folder ?? dataFolder();
if (model === undefined) {
  console.error(`which model? one of ${Object.keys(MODELS).join(', ')}`);
  process.exitCode = 1;
} else if (data === undefined) {
  console.error('there is no data folder (name it, or set ATTACHE_DATA)');
  process.exitCode = 1;
} else {
  const start = performance.now();
  const bytes = await model.train(data, (line) =>
    console.log(`${((performance.now() - start) / 1000).toFixed(0)} s  ${line}`),
  );
  mkdirSync(dirname(model.file), { recursive: true });
  writeFileSync(model.file, bytes);
  console.log(`${model.file}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
}
