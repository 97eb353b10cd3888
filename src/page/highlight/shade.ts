/** Relative luminance (WCAG 2.2) and opacity, each 0 to 1. */
export interface Shade {
  luminance: number;
  alpha: number;
  /** How much more red than blue there is, where green lies between them as in old paper; 0 for any other colour. */
  warmth: number;
}

/** sRGB transfer function, IEC 61966-2-1. */
const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

const fromChannels = ([red = 0, green = 0, blue = 0]: number[]): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/**
 * Reads a colour as `getComputedStyle` serialises it (CSS Color 4: `rgb()`, `color()`, `lab()`, `oklch()` …).
 * Null where it is something else. Wide-gamut colours are taken for sRGB: only whether it is light, dark or like old paper matters here.
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
    return fromRed(
      numbers.slice(0, 3).map((each) => each / 255),
      alpha,
    );
  if (name === 'color') return fromRed(numbers.slice(0, 3), alpha);
  // Lightness of CIE Lab is 0 to 100, that of Oklab 0 to 1; the cube is near enough to luminance in both.
  if (name === 'lab' || name === 'lch') return { luminance: (first / 100) ** 3, alpha, warmth: 0 };
  if (name === 'oklab' || name === 'oklch') return { luminance: first ** 3, alpha, warmth: 0 };
  return null;
}

function fromRed(channels: number[], alpha: number): Shade {
  const [red = 0, green = 0, blue = 0] = channels;
  return { luminance: fromChannels(channels), alpha, warmth: red >= green && green > blue ? red - blue : 0 };
}
