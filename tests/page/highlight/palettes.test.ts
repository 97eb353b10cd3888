import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { PALETTES, type Palette } from '../../../src/shared/settings.ts';
import { type Colour, colourOf, contrast, over } from '../../support/contrast.ts';

const read = (file: string): string =>
  readFileSync(path.join(import.meta.dirname, '../../../src', file), 'utf8');
const PAINTED = read('page/highlight/highlights.css');
const LEGENDS = read('brief/palettes.css');
const TOKENS = read('brief/tokens.css');

type Tone = 'light' | 'dark';
/** The pages on which marks are seen, with the colour of their words. */
const PAGES: readonly [name: string, tone: Tone, page: string, ink: string][] = [
  ['white', 'light', '#ffffff', '#1c1f23'],
  ['sepia', 'light', '#f4ecd8', '#5b4636'],
  ['dark', 'dark', '#1b1b1f', '#d8d8dc'],
  ['black', 'dark', '#000000', '#d8d8dc'],
];
const LINES = ['actor', 'unnamed', 'claim'];

/** The colours of a palette by name, as the stylesheet of the pages has them. */
function coloursOf(palette: Palette, tone: Tone): ReadonlyMap<string, string> {
  const which =
    (palette === 'standard' ? '' : `[palette="${palette}"]`) + (tone === 'dark' ? '[tone="dark"]' : '');
  const start = PAINTED.indexOf(`attache-sample${which} {`);
  if (start < 0) throw new Error(`no rules for ${palette}, ${tone}`);
  const rules = PAINTED.slice(start, PAINTED.indexOf('}', start));
  return new Map(
    [...rules.matchAll(/--attache-(\w+): (#\w+)/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

function colour(palette: Palette, tone: Tone, name: string): Colour {
  const value = coloursOf(palette, tone).get(name);
  if (value === undefined) throw new Error(`${palette}, ${tone}: no ${name}`);
  return colourOf(value);
}

describe.each(PALETTES)('the palette %s', (palette) => {
  describe.each(PAGES)('on a %s page', (_name, tone, page, ink) => {
    const ground = colourOf(page);

    test.each(LINES)('the line of %s is seen', (line) => {
      expect(contrast(colour(palette, tone, line), ground)).toBeGreaterThanOrEqual(3);
    });

    test('words at the place that the reader was led to can be read', () => {
      expect(contrast(colourOf(ink), over(colour(palette, tone, 'focus'), ground))).toBeGreaterThanOrEqual(
        4.5,
      );
    });

    test('words on the deepest stack of tints can be read', () => {
      const quote = over(colour(palette, tone, 'quote'), ground);
      const stack = over(colour(palette, tone, 'cue'), quote);
      expect(contrast(colourOf(ink), quote)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colourOf(ink), stack)).toBeGreaterThanOrEqual(4.5);
    });
  });

  test('has the same colours in legends', () => {
    const css =
      palette === 'standard'
        ? TOKENS
        : (LEGENDS.split(`:root[data-palette="${palette}"]`)[1] ?? '').split('}')[0];
    const pairs = new Map(
      [...(css ?? '').matchAll(/--layer-([\w-]+):\s*light-dark\((#\w+),\s*(#\w+)\)/g)].map(
        ([, name = '', light, dark]) => [name, { light, dark }],
      ),
    );
    for (const tone of ['light', 'dark'] as const) {
      const painted = coloursOf(palette, tone);
      for (const line of LINES) expect(pairs.get(line)?.[tone], line).toBe(painted.get(line));
      for (const tint of ['quote', 'cue'])
        expect(pairs.get(`${tint}-tint`)?.[tone], tint).toBe(painted.get(tint));
    }
  });
});

test('strong marks stand out more than usual ones, quiet ones less', () => {
  for (const [, tone, page] of PAGES)
    for (const line of LINES) {
      const of = (palette: Palette) => contrast(colour(palette, tone, line), colourOf(page));
      expect(of('strong')).toBeGreaterThan(of('standard'));
      expect(of('quiet')).toBeLessThan(of('standard'));
    }
});
