/** Which of the two palettes a page needs. */
export type Tone = 'light' | 'dark';

/** Relative luminance (WCAG 2.2) and opacity, each 0 to 1. */
export interface Shade {
  luminance: number;
  alpha: number;
}

/** At this luminance black and white text have the same WCAG contrast: (L + .05)² = 1.05 × .05. */
const MIDDLE = 0.179;

/** sRGB transfer function, IEC 61966-2-1. */
const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

const fromChannels = ([red = 0, green = 0, blue = 0]: number[]): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/**
 * Reads a colour as `getComputedStyle` serialises it (CSS Color 4: `rgb()`, `color()`, `lab()`, `oklch()` …).
 * Null where it is something else. Wide-gamut colours are taken for sRGB: only light or dark matters here.
 */
export function shadeOf(color: string): Shade | null {
  const [, name, list] = /^([a-z]+)\((.*)\)$/.exec(color.trim()) ?? [];
  if (!name || list === undefined) return null;
  const numbers = (list.match(/(?:^|[\s,/(])(-?[\d.]+(?:e-?\d+)?%?|none)(?=$|[\s,/)])/g) ?? []).map(
    (part) => {
      const value = Number.parseFloat(part.replace(/^[\s,/(]+/, '')) || 0;
      return part.endsWith('%') ? value / 100 : value;
    },
  );
  const [first = 0] = numbers;
  const alpha = numbers[3] ?? 1;
  if (name.startsWith('rgb'))
    return { luminance: fromChannels(numbers.slice(0, 3).map((each) => each / 255)), alpha };
  if (name === 'color') return { luminance: fromChannels(numbers.slice(0, 3)), alpha };
  // Lightness of CIE Lab is 0 to 100, that of Oklab 0 to 1; the cube is near enough to luminance in both.
  if (name === 'lab' || name === 'lch') return { luminance: (first / 100) ** 3, alpha };
  if (name === 'oklab' || name === 'oklch') return { luminance: first ** 3, alpha };
  return null;
}

/** A background this opaque hides what is behind it well enough. */
const OPAQUE = 0.5;

/**
 * Light or dark, from the backgrounds behind the text, nearest first, and from the colour of the text. Where
 * no background is opaque (an image, or the browser's own canvas) light text tells of a dark page.
 */
export function toneOf(backgrounds: readonly string[], text: string): Tone {
  const behind = backgrounds.map(shadeOf).find((shade) => shade !== null && shade.alpha >= OPAQUE);
  if (behind) return behind.luminance < MIDDLE ? 'dark' : 'light';
  const ink = shadeOf(text);
  return ink && ink.luminance > MIDDLE ? 'dark' : 'light';
}

/**
 * The tone of the live page where the first of these elements stands.
 *
 * @param around an element and those around it, from the inside out
 */
export function toneAt(around: readonly Element[]): Tone {
  const [innermost] = around;
  const backgrounds = around.map((each) => getComputedStyle(each).backgroundColor);
  return toneOf(backgrounds, innermost ? getComputedStyle(innermost).color : '');
}
