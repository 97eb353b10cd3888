import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import project from '../../package.json' with { type: 'json' };
import lock from '../../package-lock.json' with { type: 'json' };

const CHANGELOG = readFileSync(path.resolve(import.meta.dirname, '../../CHANGELOG.md'), 'utf8');

/** The second-level headings, newest first. */
const HEADINGS = [...CHANGELOG.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading);
const [UNRELEASED, ...RELEASES] = HEADINGS;

test('package, lock, manifest and changelog are of one version', () => {
  const newest = /^\[(.+?)\]/.exec(RELEASES[0] ?? '')?.[1];
  expect(newest).toBe(project.version);
  expect(manifest.version).toBe(project.version);
  expect(lock.version).toBe(project.version);
});

test('begins with what is not released yet; each release has its version and its day, the newest first', () => {
  expect(UNRELEASED).toBe('[Unreleased]');
  const days = RELEASES.map((heading) => /^\[\d+\.\d+\.\d+\] - (\d{4}-\d{2}-\d{2})$/.exec(heading)?.[1]);
  expect(days).not.toContain(undefined);
  expect(days).toEqual(days.toSorted().toReversed());
});

test('tells of each release in the six kinds of change that there are', () => {
  const kinds = [...CHANGELOG.matchAll(/^### (.+)$/gm)].map(([, kind]) => kind);
  expect(kinds.length).toBeGreaterThanOrEqual(RELEASES.length);
  const known = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
  expect(kinds.filter((kind) => !known.includes(kind ?? ''))).toEqual([]);
});
