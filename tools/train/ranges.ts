// Prints how large the inputs of the networks' layers become, and how many lie beyond what their shapes say, on news that they learnt
// from: `tsx tools/train/ranges.ts`. To be run after each training; see `Dense.range`.
import { createAnalyst } from '../../src/analysis/analyze.ts';
import type { Dense } from '../../src/analysis/models/kernel/dense.ts';
import type { Kernel } from '../../src/analysis/models/kernel/kernel.ts';
import { createPlainKernel } from '../../src/analysis/models/kernel/plain/plain.ts';
import type { States } from '../../src/analysis/models/kernel/states.ts';
import { newsArticles } from '../bench/articles.ts';
import { dataFolder } from '../evaluate/data.ts';
import { readWeights } from '../models.ts';

interface Seen {
  name: string;
  range: number;
  largest: number;
  beyond: number;
  count: number;
}

const layers: Seen[] = [];

/** Counts what goes into a layer. */
function watch(name: string, { range }: Dense): (states: States) => void {
  const seen: Seen = { name, range, largest: 0, beyond: 0, count: 0 };
  layers.push(seen);
  return ({ values, count, size }) => {
    for (const value of values.subarray(0, count * size)) {
      seen.largest = Math.max(seen.largest, Math.abs(value));
      if (Math.abs(value) > range) seen.beyond++;
    }
    seen.count += count * size;
  };
}

const plain = createPlainKernel();
const watching: Kernel = {
  dense(layer) {
    const [see, step] = [watch(`dense, ${layer.inputs} to ${layer.outputs}`, layer), plain.dense(layer)];
    return (from, to) => {
      see(from);
      step(from, to);
    };
  },
  convolutions(all) {
    const each = all.map((one) => ({
      see: watch(`convolution of ${one.mix.outputs}, ${one.dilation} apart`, one.mix),
      run: plain.convolutions([one]),
    }));
    return (states) => {
      for (const { see, run } of each) {
        see(states);
        run(states);
      }
    };
  },
  recurrent(layer) {
    const see = watch(`recurrent, from ${layer.forward.input.inputs}`, layer.forward.input);
    const step = plain.recurrent(layer);
    return (from, to) => {
      see(from);
      step(from, to);
    };
  },
};

const data = dataFolder();
const texts = data === undefined ? undefined : newsArticles(data, 'train');
if (texts === undefined) {
  console.error('there is no data folder with news (set ATTACHE_DATA)');
  process.exitCode = 1;
} else {
  const analyst = createAnalyst(readWeights(), undefined, watching);
  for (const text of texts) analyst.analyze({ url: '', title: '', language: 'en', text });
  for (const { name, range, largest, beyond, count } of layers)
    console.log(
      `${name.padEnd(32)} range ${String(range).padStart(3)}, largest ${largest.toFixed(1).padStart(5)}, beyond ${beyond} of ${count}`,
    );
}
