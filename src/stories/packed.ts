import type { Fingerprint } from '../shared/fingerprint.ts';
import { shingleCount } from './shingles.ts';

/** A fingerprint as JSON keeps it. */
export interface PackedFingerprint {
  words: number[];
  /** Base64 of the hashes, four bytes each, the lowest first. */
  shingles: string;
}

const BYTES = 4;

export function pack({ words, shingles }: Fingerprint): PackedFingerprint {
  const view = new DataView(new ArrayBuffer(shingles.length * BYTES));
  for (const [at, hash] of shingles.entries()) view.setUint32(at * BYTES, hash, true);
  const bytes = Array.from({ length: view.byteLength }, (_, at) => String.fromCharCode(view.getUint8(at)));
  return { words: [...words], shingles: btoa(bytes.join('')) };
}

/** @throws where it holds another number of shingles than its words ask for, or is no Base64 */
export function unpack({ words, shingles }: PackedFingerprint): Fingerprint {
  const bytes = Uint8Array.from(atob(shingles), (byte) => byte.charCodeAt(0));
  const wanted = words.reduce((sum, count) => sum + shingleCount(count), 0);
  if (bytes.length !== wanted * BYTES) throw new Error('this fingerprint is not whole');
  const view = new DataView(bytes.buffer);
  return {
    words,
    shingles: Uint32Array.from({ length: wanted }, (_, at) => view.getUint32(at * BYTES, true)),
  };
}
