import { beforeEach, expect, test, vi } from 'vitest';
import { nameOfOrigin, originsOf, readRights } from '../../src/surface/rights.ts';

const KEPT = ['*://*.kept.example/*', '*://*.other.example/*'];

const permissions = vi.hoisted(() => ({
  listed: [] as string[],
  contained: [] as string[],
  recorded: [] as string[],
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { getManifest: () => ({ content_scripts: [{ matches: KEPT }] }) },
    storage: {
      local: { get: async () => ({ grants: { granted: [], lost: permissions.recorded, kept: KEPT } }) },
    },
    permissions: {
      getAll: async () => ({ origins: permissions.listed }),
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((origin) => permissions.contained.includes(origin)),
    },
  },
}));

beforeEach(() => {
  permissions.listed = [...KEPT];
  permissions.contained = [];
  permissions.recorded = [];
});

test('with what it was installed with, nothing is added and nothing lost', async () => {
  expect(await readRights()).toEqual({ added: [], lost: [] });
});

test('what the reader granted besides is told', async () => {
  permissions.listed.push('https://www.news.example/*');
  expect(await readRights()).toEqual({ added: ['https://www.news.example/*'], lost: [] });
});

test('a host that may not be read is lost until it is granted again', async () => {
  permissions.listed = KEPT.slice(1);
  expect(await readRights()).toEqual({
    added: [],
    lost: [{ name: 'kept.example', origins: originsOf('kept.example') }],
  });
  permissions.contained = originsOf('kept.example');
  permissions.listed.push(...originsOf('kept.example'));
  expect(await readRights()).toEqual({ added: [], lost: [] });
});

test('a site that the reader had granted is lost by the record alone', async () => {
  permissions.recorded = ['https://www.news.example/*'];
  const lost = [{ name: 'news.example', origins: ['https://www.news.example/*'] }];
  expect(await readRights()).toEqual({ added: [], lost });
  permissions.listed.push('https://www.news.example/*');
  expect((await readRights()).lost).toEqual([]);
});

test.each([
  ['https://www.news.example/*', 'news.example'],
  ['*://*.news.example/*', 'news.example'],
  ['https://*/*', null],
  ['<all_urls>', null],
])('%s stands for %j', (origin, name) => {
  expect(nameOfOrigin(origin)).toBe(name);
});

test('a host is asked for by both schemes', () => {
  expect(originsOf('news.example').map(nameOfOrigin)).toEqual(['news.example', 'news.example']);
});
