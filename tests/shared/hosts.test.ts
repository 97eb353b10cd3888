import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { covers, isListed, withHost } from '../../src/shared/hosts.ts';
import { withPaused } from '../../src/shared/pausing.ts';
import { annotatesUnasked, DEFAULT_SETTINGS, SITE_MODES } from '../../src/shared/settings.ts';

test.each([
  ['news.example', 'news.example', true],
  ['news.example', 'www.news.example', true],
  ['www.news.example', 'news.example', true],
  ['news.example', 'world.news.example', true],
  ['world.news.example', 'news.example', false],
  ['news.example', 'othernews.example', false],
])('the entry %s means %s: %s', (entry, host, expected) => {
  expect(covers(entry, host)).toBe(expected);
});

const label = fc.stringMatching(/^[a-z]{1,4}$/);
const host = fc.array(label, { minLength: 2, maxLength: 4 }).map((labels) => labels.join('.'));

describe('a host', () => {
  test('that is put into a list is in it, one that is taken out is not', () => {
    fc.assert(
      fc.property(fc.array(host), host, fc.boolean(), (hosts, one, isIn) => {
        const after = withHost(hosts, one, isIn);
        expect(isListed(after, one)).toBe(isIn);
        expect(withHost(after, one, isIn)).toEqual(after);
      }),
    );
  });

  test('that is paused is not annotated unasked, one that is let go on is, except where nothing may be', () => {
    const modes = fc.constantFrom(...SITE_MODES);
    fc.assert(
      fc.property(
        modes,
        fc.array(host),
        fc.array(host),
        host,
        fc.boolean(),
        (siteMode, pausedHosts, allowedHosts, one, paused) => {
          const settings = { ...DEFAULT_SETTINGS, siteMode, pausedHosts, allowedHosts };
          expect(annotatesUnasked(withPaused(settings, one, paused), one)).toBe(!paused);
        },
      ),
    );
  });
});

test('letting one site go on where nothing is annotated keeps all others quiet but those the reader once listed', () => {
  const none = { ...DEFAULT_SETTINGS, siteMode: 'none' as const, allowedHosts: ['old.example'] };
  const after = withPaused(none, 'www.news.example', false);
  expect(after).toMatchObject({ siteMode: 'only', allowedHosts: ['old.example', 'news.example'] });
  expect(annotatesUnasked(after, 'other.example')).toBe(false);
});
