import { COLUMNS } from '../../../src/analysis/models/attribution/columns.ts';
import { MAGIC, VERSION, VOCABULARY_BITS } from '../../../src/analysis/models/attribution/file.ts';
import { ENCODER, LABELLER } from '../../../src/analysis/models/attribution/shape.ts';
import { packHashes } from '../actors/buckets.ts';
import { packerOf } from '../packer.ts';

/** Packs the network that lies in `folder` into the file that `readAttributionWeights` reads. */
export function packNetwork(folder: string, vocabulary: Uint32Array): Uint8Array {
  const { put, table, dense, numbers, bytes } = packerOf(folder);
  const { counts, rests } = packHashes(vocabulary, VOCABULARY_BITS);
  put(Uint32Array.of(MAGIC, VERSION, vocabulary.length));
  put(counts);
  put(rests);
  for (const i of COLUMNS.keys()) table(`tables.${i}`);
  numbers('bias');
  for (const i of ENCODER.layers.keys()) dense(`encoder.layers.${i}`);
  for (const name of ['cue.0', 'cue.2', 'here', 'anchor']) dense(name);
  table('distance');
  table('side');
  for (const i of LABELLER.layers.keys()) dense(`labeller.layers.${i}`);
  for (const name of ['labels', 'judge.0', 'judge.2']) dense(name);
  numbers('moves');
  numbers('opening');
  numbers('certainty');
  return bytes();
}
