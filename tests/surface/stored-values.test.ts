import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withPaused } from '../../src/shared/pausing.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { withLayer } from '../../src/surface/settings-changes.ts';
import { wishOf } from '../../src/surface/tab/keys.ts';
import { namedTab } from '../../src/surface/tab/named-tab.ts';
import { readOpenSections } from '../../src/surface/tab/open-sections.ts';
import { readReport } from '../../src/surface/tab/read-report.ts';
import { analysis, article } from '../brief/article.ts';

describe('readReport', () => {
  test.each<[name: string, stored: unknown, kept: boolean]>([
    ['a full report', { state: 'annotated', article, analysis, ms: 3 }, true],
    ['a state alone', { state: 'reading' }, true],
    ['nothing', undefined, false],
    ['null', null, false],
    ['an unknown state', { state: 'dreaming' }, false],
    ['a state by inheritance', { state: 'toString' }, false],
    [
      'an analysis of another schema',
      { state: 'annotated', article, analysis: { ...analysis, schema: 2 } },
      false,
    ],
    ['an article without text', { state: 'annotated', article: {}, analysis }, false],
  ])('%s', (_name, stored, kept) => {
    expect(readReport(stored)).toEqual(kept ? stored : null);
  });
});

describe('readOpenSections', () => {
  const defaults = readOpenSections(undefined);

  test('what was chosen stays, the rest has its default', () => {
    expect(readOpenSections({ voices: !defaults.voices, meetings: 'yes', other: true })).toEqual({
      ...defaults,
      voices: !defaults.voices,
    });
  });

  test('rubbish gives the defaults', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.array(fc.boolean())),
        (rubbish) => {
          expect(readOpenSections(rubbish)).toEqual(defaults);
        },
      ),
    );
  });
});

describe('changes of the settings', () => {
  test('a layer is switched and switched back, the others stay', () => {
    const off = withLayer(DEFAULT_SETTINGS, 'quotes');
    expect(off.layers).toEqual({ actors: true, quotes: false, claims: true });
    expect(withLayer(off, 'quotes')).toEqual(DEFAULT_SETTINGS);
  });

  test('a host is paused once and let go again', () => {
    const twice = withPaused(withPaused(DEFAULT_SETTINGS, 'a.example', true), 'a.example', true);
    expect(twice.pausedHosts).toEqual(['a.example']);
    expect(withPaused(twice, 'a.example', false).pausedHosts).toEqual([]);
    expect(withPaused(twice, 'b.example', false).pausedHosts).toEqual(['a.example']);
  });
});

describe('keys', () => {
  const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
    key,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    ...more,
  });
  test.each<[name: string, event: ReturnType<typeof press>, typing: boolean, wish: unknown]>([
    ['/', press('/'), false, { kind: 'filter' }],
    ['1', press('1'), false, { kind: 'layer', layer: 'actors' }],
    ['3', press('3'), false, { kind: 'layer', layer: 'claims' }],
    ['4', press('4'), false, null],
    ['0', press('0'), false, null],
    ['a', press('a'), false, null],
    ['/ typed into a field', press('/'), true, null],
    ['1 typed into a field', press('1'), true, null],
    ['Ctrl+1', press('1', { ctrlKey: true }), false, null],
    ['Alt+1', press('1', { altKey: true }), false, null],
  ])('%s', (_name, event, typing, wish) => {
    expect(wishOf(event, typing)).toEqual(wish);
  });
});

test.each<[search: string, id: number | null]>([
  ['?tab=12', 12],
  ['?a=b&tab=0', 0],
  ['', null],
  ['?tab=', null],
  ['?tab=-1', null],
  ['?tab=1e3', null],
  ['?tab=99999999999', null],
])('the tab named by %j', (search, id) => {
  expect(namedTab(search)).toBe(id);
});
