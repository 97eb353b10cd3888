import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { PALETTES } from '../../../src/shared/settings.ts';

const css = readFileSync(
  path.join(import.meta.dirname, '../../../src/page/highlight/highlights.css'),
  'utf8',
);

type Rgb = [number, number, number];
const hex = (color: string): { rgb: Rgb; alpha: number } => {
  const channel = (at: number): number => Number.parseInt(color.slice(at, at + 2), 16);
  return { rgb: [channel(1), channel(3), channel(5)], alpha: color.length > 7 ? channel(7) / 255 : 1 };
};
const over = (top: string, below: Rgb): Rgb => {
  const { rgb, alpha } = hex(top);
  const mix = (i: 0 | 1 | 2): number => rgb[i] * alpha + below[i] * (1 - alpha);
  return [mix(0), mix(1), mix(2)];
};
const luminance = (rgb: Rgb): number =>
  rgb
    .map((each) => each / 255)
    .map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4))
    .reduce((sum, each, i) => sum + each * ([0.2126, 0.7152, 0.0722][i] ?? 0), 0);
const contrast = (a: Rgb, b: Rgb): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

/** The values of a palette: those of the rules for it, over those for every one. */
function valuesOf(palette: string, tone: 'light' | 'dark'): Record<string, string> {
  const attributes = palette === 'standard' ? '' : `[palette="${palette}"]`;
  const selectors = [
    ':root',
    tone === 'dark' && ':root:has(attache-card[tone="dark"])',
    attributes && `:root:has(attache-card${attributes})`,
    attributes && tone === 'dark' && `:root:has(attache-card${attributes}[tone="dark"])`,
  ];
  return Object.assign(
    {},
    ...selectors.filter(Boolean).map((selector) => {
      const start = css.indexOf(`\n${selector} {`);
      if (start < 0) throw new Error(`no rule for ${selector}`);
      const body = css.slice(start, css.indexOf('}', start));
      return Object.fromEntries(
        [...body.matchAll(/--attache-(\w+): (#\w+);/g)].map(([, name, value]) => [name, value]),
      );
    }),
  );
}

/** Background and text of pages, as they were measured for the design. */
const PAGES: Record<'light' | 'dark', [string, string, string][]> = {
  light: [
    ['white', '#ffffff', '#1c1f23'],
    ['sepia', '#f4ecd8', '#5b4636'],
  ],
  dark: [
    ['dark', '#1b1b1f', '#d8d8dc'],
    ['black', '#000000', '#d8d8dc'],
  ],
};
const CASES = PALETTES.flatMap((palette) =>
  (['light', 'dark'] as const).flatMap((tone) =>
    PAGES[tone].map(([page, background, ink]) => ({ palette, tone, page, background, ink })),
  ),
);

describe.each(CASES)('$palette on a $page page', ({ palette, tone, background, ink }) => {
  const values = valuesOf(palette, tone);
  const page = hex(background).rgb;

  test.each(['actor', 'unnamed', 'claim'])('the line of %s is seen', (name) => {
    expect(contrast(hex(values[name] ?? '').rgb, page)).toBeGreaterThanOrEqual(3);
  });
  test.each([['quote'], ['cue'], ['focus'], ['quote', 'cue']])('text on %s %s is read', (...tints) => {
    const tinted = tints.filter(Boolean).reduce((below, name) => over(values[name] ?? '', below), page);
    expect(contrast(hex(ink).rgb, tinted)).toBeGreaterThanOrEqual(4.5);
  });
});
