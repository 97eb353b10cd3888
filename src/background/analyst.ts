import { type Analyst, createAnalyst } from '../analysis/analyze.ts';

const NAMES = new URL('../analysis/models/names.bin', import.meta.url);
const ATTRIBUTION = new URL('../analysis/models/attribution.bin', import.meta.url);
const SYNTAX = new URL('../analysis/models/syntax.bin', import.meta.url);

let ready: Promise<Analyst> | undefined;

/**
 * The analyst, made when it is first asked for: a background is woken for much that needs none.
 *
 * @throws with the reason where the extension's own weights cannot be read; the next call tries again
 */
export function theAnalyst(): Promise<Analyst> {
  ready ??= make().catch((error: unknown) => {
    ready = undefined;
    throw error;
  });
  return ready;
}

async function make(): Promise<Analyst> {
  const [names, attribution, syntax] = await Promise.all([
    fetchBytes(NAMES),
    fetchBytes(ATTRIBUTION),
    fetchBytes(SYNTAX),
  ]);
  return createAnalyst({ names, attribution, syntax });
}

async function fetchBytes(url: URL): Promise<Uint8Array> {
  const response = await fetch(url);
  return new Uint8Array(await response.arrayBuffer());
}
