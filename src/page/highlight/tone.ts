import { shadeOf } from './shade.ts';

/** What a page looks like; the card takes the same surface. */
export type Tone = 'light' | 'sepia' | 'dark';

/** At this luminance black and white text have the same WCAG contrast: (L + .05)² = 1.05 × .05. */
const MIDDLE = 0.179;
/** Paper: light, and so much warmer than white, but not as warm as a colour of its own. */
const PAPER = { luminance: 0.6, warmth: { least: 0.05, most: 0.3 } };

/** A background this opaque hides what is behind it well enough. */
const OPAQUE = 0.5;

/**
 * Light, dark or like old paper, from the backgrounds behind the text, nearest first, and from the colour of the text. Where
 * no background is opaque (an image, or the browser's own canvas) light text tells of a dark page.
 */
export function toneOf(backgrounds: readonly string[], text: string): Tone {
  const behind = backgrounds.map(shadeOf).find((shade) => shade !== null && shade.alpha >= OPAQUE);
  if (behind && behind.luminance < MIDDLE) return 'dark';
  if (behind) {
    const { least, most } = PAPER.warmth;
    const isPaper = behind.luminance >= PAPER.luminance && behind.warmth >= least && behind.warmth <= most;
    return isPaper ? 'sepia' : 'light';
  }
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
