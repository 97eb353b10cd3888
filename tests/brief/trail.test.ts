import { describe, expect, test } from 'vitest';
import { trailViews } from '../../src/brief/model/trail.ts';
import { shortDays } from '../../src/brief/short-day.ts';
import type { TrailStep } from '../../src/shared/stories.ts';

describe('days of a trail', () => {
  test.each<[days: string[], written: (string | null)[]]>([
    [
      ['2025-10-17', '2025-10-21T18:30:00Z'],
      ['17 Oct', '21 Oct'],
    ],
    [
      ['2025-12-30', '2026-01-02'],
      ['30 Dec 2025', '2 Jan 2026'],
    ],
    [
      ['2025-10-17', '2025-10'],
      ['17 Oct', 'Oct'],
    ],
    [
      ['2025', 'soon', ''],
      [null, null, null],
    ],
    // A day is the writer's own, whatever the reader's clock says.
    [['2025-10-21T23:59:00-05:00'], ['21 Oct']],
  ])('%j: %j', (days, written) => {
    expect(shortDays(days, 'en-GB')).toEqual(written);
  });
});

describe('a step of a trail', () => {
  const step: TrailStep = {
    state: 'planned',
    day: '2025-10-17',
    isDated: true,
    url: 'https://www.news.example/a?b',
    title: 'Leaders to meet',
    sentence: 'They plan to meet.',
    isHere: false,
  };
  const viewOf = (more: Partial<TrailStep>) =>
    trailViews([{ encounter: 'e1', steps: [{ ...step, ...more }] }], 'en-GB').get('e1')?.[0];

  test.each<[name: string, more: Partial<TrailStep>, source: string, href: string | null]>([
    ['on the web', {}, 'news.example · Leaders to meet', 'https://www.news.example/a?b'],
    ['without a title', { title: '' }, 'news.example', 'https://www.news.example/a?b'],
    ['in a file', { url: 'file:///a.html' }, 'Leaders to meet', null],
    ['in a script', { url: 'javascript:alert(1)', title: '' }, 'javascript:alert(1)', null],
  ])('%s: %j', (_name, more, source, href) => {
    expect(viewOf(more)).toMatchObject({ source, href, day: '17 Oct', sentence: step.sentence });
  });
});
