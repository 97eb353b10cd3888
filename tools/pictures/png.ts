import type { Size } from './studio.ts';

/** Where a PNG tells its width and height: behind its signature, the chunk's length and its name. */
const WIDTH_AT = 16;
const HEIGHT_AT = 20;

/** How many pixels a PNG has. */
export function pixelsOf(png: Uint8Array): Size {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return { width: view.getUint32(WIDTH_AT), height: view.getUint32(HEIGHT_AT) };
}
