import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { CorpusPage } from '../../tools/pages/corpus.ts';
import { corpusSite, type Manner } from '../../tools/pages/corpus-site.ts';

const ORIGIN = 'http://127.0.0.1:1';

function page(id: string, more: Partial<CorpusPage>): CorpusPage {
  const folder = path.join(root(), id);
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'page.html'), `<title>A Title, ${id}</title>`);
  writeFileSync(path.join(folder, 'frame.html'), 'a frame');
  return {
    id,
    folder,
    url: undefined,
    isArticle: true,
    goldIsTrusted: true,
    comesLate: false,
    mustNotContain: [],
    ...more,
  };
}

function root(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'attache-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test.each([
  ['published', 'http://www.news.example.test/2024/a-b?c=d', true],
  ['alive', 'http://www.news.example.alive.test/2024/a-b?c=d', false],
  ['bare', `${ORIGIN}/pages/news-1/page.html`, true],
] satisfies [Manner, string, boolean][])('a publisher’s page, %s', async (manner, address, still) => {
  const news = page('news-1', { url: 'https://www.news.example/2024/a-b?c=d#e' });
  const { site, addressOf } = corpusSite([news]);
  expect(addressOf(news, manner, ORIGIN)).toBe(address);
  const reply = await site(new URL(address));
  expect(String(reply?.body)).toContain('A Title');
  expect(reply?.headers?.['content-security-policy'] !== undefined).toBe(still);
});

test('a made page has its title in its address, its neighbours and, where it needs them, its scripts', async () => {
  const made = page('07-made', { comesLate: true });
  const { site, addressOf } = corpusSite([made]);
  const address = addressOf(made, 'published', ORIGIN);
  expect(address).toBe('http://variants.test/a-title-07-made/07-made/page.html');
  expect((await site(new URL(address)))?.headers).not.toHaveProperty('content-security-policy');
  expect(String((await site(new URL('frame.html', address)))?.body)).toBe('a frame');
});

test('nothing else is there', async () => {
  const { site } = corpusSite([page('news-1', { url: 'https://news.example/a' })]);
  expect(await site(new URL('http://other.example/a'))).toBeUndefined();
  expect(await site(new URL('http://x.test/news-1/%2e%2e%2fsecret'))).toBeUndefined();
});
