/** Red, green, blue and opacity, each from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** Reads `#rrggbb` and `#rrggbbaa`. @throws on anything else */
export function colourOf(hex: string): Colour {
  const digits = /^#([0-9a-f]{6})([0-9a-f]{2})?$/i.exec(hex.trim());
  const [, solid, alpha = 'ff'] = digits ?? [];
  if (solid === undefined) throw new Error(`no colour: ${hex}`);
  const part = (at: number): number => Number.parseInt(solid.slice(at, at + 2), 16) / 255;
  return [part(0), part(2), part(4), Number.parseInt(alpha, 16) / 255];
}

/** What is seen where one colour lies over an opaque one. */
export function over([red, green, blue, alpha]: Colour, below: Colour): Colour {
  const mix = (top: number, under: number): number => top * alpha + under * (1 - alpha);
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
}

/** Relative luminance of an opaque colour, WCAG 2.2. */
function luminance([red, green, blue]: Colour): number {
  const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast ratio of two opaque colours, WCAG 2.2: from 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}
