import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Colour, colourOf, contrast, over } from '../support/contrast.ts';

const css = readFileSync(path.join(import.meta.dirname, '../../src/brief/tokens.css'), 'utf8');

/** Every colour token with its two halves, by name without the dashes. */
const TOKENS = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\((#\w+),\s*(#\w+)\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

type Scheme = 'light' | 'dark';
const SCHEMES: readonly Scheme[] = ['light', 'dark'];

const token = (name: string, scheme: Scheme): Colour => {
  const halves = TOKENS.get(name);
  if (!halves) throw new Error(`no token --${name}`);
  return colourOf(halves[scheme]);
};

/** WCAG 2.2: text 4.5 (1.4.3), lines that carry meaning 3 (1.4.11). */
const TEXT = 4.5;
const LINE = 3;

const TONES = ['held', 'ahead', 'proposed', 'delayed', 'off', 'open'].map((tone) => `tone-${tone}`);
const ON_SURFACE: readonly [name: string, least: number][] = [
  ['ink', TEXT],
  ['muted', TEXT],
  ['accent', TEXT],
  ...TONES.map((tone): [string, number] => [tone, TEXT]),
  ['border', LINE],
  ['layer-actor', LINE],
  ['layer-unnamed', LINE],
  ['layer-quote', LINE],
  ['layer-claim', LINE],
];
/** Tints, under words in the colour of ink. */
const TINTS = ['layer-quote-tint', 'layer-cue-tint'];
/** A chip's ground is its own tone at this strength. */
const CHIP = 0.12;

describe.each(SCHEMES)('in the %s scheme', (scheme) => {
  const surface = token('surface', scheme);

  test.each(ON_SURFACE)('%s on the surface has at least %d', (name, least) => {
    expect(contrast(token(name, scheme), surface)).toBeGreaterThanOrEqual(least);
  });

  test.each(TONES)('%s on its own tint can be read', (name) => {
    const [red, green, blue] = token(name, scheme);
    const ground = over([red, green, blue, CHIP], surface);
    expect(contrast(token(name, scheme), ground)).toBeGreaterThanOrEqual(TEXT);
  });

  test.each(TINTS)('words on %s can be read', (name) => {
    const ground = over(token(name, scheme), surface);
    expect(contrast(token('ink', scheme), ground)).toBeGreaterThanOrEqual(TEXT);
  });

  test('words on the accent can be read', () => {
    expect(contrast(token('on-accent', scheme), token('accent', scheme))).toBeGreaterThanOrEqual(TEXT);
  });
});

test('every colour token is measured against something', () => {
  const measured = ['surface', 'on-accent', ...ON_SURFACE.map(([name]) => name), ...TINTS];
  expect([...TOKENS.keys()].filter((name) => !measured.includes(name))).toEqual([]);
  expect(TOKENS.size).toBeGreaterThan(15);
});

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#767676', '#ffffff', 4.54],
])('the contrast of %s and %s is %d', (a, b, ratio) => {
  expect(contrast(colourOf(a), colourOf(b))).toBeCloseTo(ratio, 2);
});
