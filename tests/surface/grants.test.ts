import { beforeEach, expect, test, vi } from 'vitest';
import { nameOfOrigin, originsOf, readGrants } from '../../src/surface/grants.ts';

const KEPT = ['*://*.kept.example/*', '*://*.other.example/*'];

const permissions = vi.hoisted(() => ({
  listed: [] as string[],
  contained: [] as string[],
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { getManifest: () => ({ content_scripts: [{ matches: KEPT }] }) },
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
});

test('with what it was installed with, nothing is added and nothing lost', async () => {
  expect(await readGrants()).toEqual({ added: [], lost: [] });
});

test('what the reader granted besides is told', async () => {
  permissions.listed.push('https://www.news.example/*');
  expect(await readGrants()).toEqual({ added: ['https://www.news.example/*'], lost: [] });
});

test('a host that may not be read is lost until it is granted again', async () => {
  permissions.listed = KEPT.slice(1);
  expect(await readGrants()).toEqual({ added: [], lost: ['kept.example'] });
  permissions.contained = originsOf('kept.example');
  permissions.listed.push(...originsOf('kept.example'));
  expect(await readGrants()).toEqual({ added: [], lost: [] });
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
