import { OF_FORM } from '../../../src/analysis/models/attribution/columns.ts';
import { MAGIC, VERSION, VOCABULARY_BITS } from '../../../src/analysis/models/syntax/file.ts';
import { packHashes } from '../actors/buckets.ts';
import { packerOf } from '../packer.ts';

/** Tables are rounded to fewer steps than a byte has, which costs nothing and lets them be compressed. */
export const TABLE_STEPS = 15;

/** Packs the network that lies in `folder` into the file that `readSyntaxWeights` reads. */
export function packNetwork(folder: string, vocabulary: Uint32Array): Uint8Array {
  const { put, table, dense, numbers, rows, bytes } = packerOf(folder);
  const { counts, rests } = packHashes(vocabulary, VOCABULARY_BITS);
  put(Uint32Array.of(MAGIC, VERSION, vocabulary.length));
  put(counts);
  put(rests);
  for (let i = 0; i < OF_FORM; i++) table(`tables.${i}`, TABLE_STEPS);
  for (const layer of ['first', 'second'])
    for (const direction of ['l0', 'l0_reverse'])
      for (const gates of ['ih', 'hh']) {
        rows(`${layer}.weight_${gates}_${direction}`);
        numbers(`${layer}.bias_${gates}_${direction}`);
      }
  for (const name of ['parts', 'dependent', 'head']) dense(name);
  rows('root');
  dense('weigh');
  table('distance');
  dense('own');
  table('other');
  rows('other_root');
  table('away');
  dense('relations');
  return bytes();
}
