import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, SITE_MODES } from '../../src/shared/settings.ts';
import {
  type AccessAction,
  type AccessFacts,
  type AccessKind,
  accessOf,
} from '../../src/surface/access-of.ts';
import { siteOf } from '../../src/surface/site.ts';

const HOST = 'www.news.example';
const KEPT = '*://*.news.example/*';
const facts = (more: Partial<AccessFacts> = {}): AccessFacts => ({
  site: siteOf(`https://${HOST}/a`),
  closed: false,
  settings: DEFAULT_SETTINGS,
  access: false,
  kept: [],
  grants: { lost: [] },
  refused: false,
  ...more,
});
const off = { ...DEFAULT_SETTINGS, pausedHosts: [HOST] };
const only = { ...DEFAULT_SETTINGS, siteMode: 'only' as const };
const chosen = { ...only, allowedHosts: [HOST] };
const lost = { lost: [KEPT] };

describe('accessOf', () => {
  test.each<[name: string, more: Partial<AccessFacts>, kind: AccessKind, action: AccessAction | null]>([
    ['a page of the browser', { closed: true }, 'closed', null],
    ['settings not known yet', { settings: undefined }, 'unknown', null],
    ['access not known yet', { access: undefined }, 'unknown', null],
    ['no address', { site: null, access: undefined }, 'by-click', null],
    ['a kept host', { kept: [KEPT], access: true }, 'listed', null],
    [
      'a kept host that was lost once and is back',
      { kept: [KEPT], access: true, grants: lost },
      'listed',
      null,
    ],
    ['a site that the reader allowed', { access: true }, 'granted', 'stop'],
    ['any other site', {}, 'by-click', 'allow'],
    ['any other site, just refused', { refused: true }, 'refused', 'allow'],
    ['a kept host without access', { kept: [KEPT] }, 'refused', 'allow'],
    ['a kept host that was lost', { kept: [KEPT], grants: lost }, 'lost', 'allow'],
    ['a site that was allowed and lost', { grants: lost }, 'lost', 'allow'],
    ['another site was lost', { grants: { lost: ['https://other.example/*'] } }, 'by-click', 'allow'],
    ['switched off', { access: true, settings: off }, 'switched-off', 'switch-on'],
    ['switched off, without access', { settings: off }, 'switched-off', 'switch-on'],
    ['switched off, access not known', { access: undefined, settings: off }, 'switched-off', 'switch-on'],
    ['not among the chosen', { access: true, settings: only }, 'not-chosen', 'switch-on'],
    ['not among the chosen, kept', { access: true, kept: [KEPT], settings: only }, 'not-chosen', 'switch-on'],
    ['not among the chosen, without access', { settings: only }, 'by-click', 'allow'],
    ['chosen and allowed', { access: true, settings: chosen }, 'granted', 'stop'],
    ['chosen, kept', { access: true, kept: [KEPT], settings: chosen }, 'listed', null],
    ['chosen, without access', { settings: chosen }, 'by-click', 'allow'],
    ['chosen and lost', { settings: chosen, grants: lost }, 'lost', 'allow'],
    [
      'switched off in the mode that does not count',
      { access: true, settings: { ...chosen, pausedHosts: [HOST] } },
      'granted',
      'stop',
    ],
  ])('%s', (_name, more, kind, action) => {
    expect(accessOf(facts(more))).toEqual({ kind, action });
  });
});

test('a site is said to be read on every visit only where the browser and the reader both let it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SITE_MODES),
      fc.subarray([HOST]),
      fc.subarray([HOST]),
      fc.option(fc.boolean(), { nil: undefined }),
      fc.boolean(),
      fc.subarray([KEPT]),
      (siteMode, pausedHosts, allowedHosts, access, refused, kept) => {
        const settings = { ...DEFAULT_SETTINGS, siteMode, pausedHosts, allowedHosts };
        const { kind } = accessOf(facts({ settings, access, refused, kept }));
        const listed = siteMode === 'only' ? allowedHosts.length > 0 : pausedHosts.length === 0;
        const lets = siteMode !== 'none' && listed;
        expect(kind === 'listed' || kind === 'granted').toBe(access === true && lets);
      },
    ),
  );
});
