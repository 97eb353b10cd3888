import http from 'node:http';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { folderSite } from '../../tools/pages/folder.ts';
import { type PageServer, servePages } from '../../tools/pages/serve.ts';
import { SAMPLE_PATHS, sampleSite } from '../../tools/sample/site.ts';

async function open(site: Parameters<typeof servePages>[0]): Promise<PageServer> {
  const server = await servePages(site);
  onTestFinished(server.close);
  return server;
}

/** Asks as a browser asks its proxy: with the whole address in the request line, or by CONNECT. */
function askProxy({ origin }: PageServer, method: string, target: string): Promise<number | undefined> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const request = http.request({ hostname, port, method, path: target });
    request.on('response', (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.on('connect', (response, socket) => {
      socket.destroy();
      resolve(response.statusCode);
    });
    request.on('error', reject);
    request.end();
  });
}

test('the sample is served in both dresses, with the same words', async () => {
  const { origin } = await open(sampleSite);
  const [light, dark] = await Promise.all(
    [SAMPLE_PATHS.light, SAMPLE_PATHS.dark].map(async (at) => (await fetch(origin + at)).text()),
  );
  expect(light).toContain('The Courier of Record');
  expect(dark).toBe(light);
  const sheets = await Promise.all(
    ['/world/article.css', '/dark/article.css'].map(async (at) => (await fetch(origin + at)).text()),
  );
  expect(sheets[1]).toContain(sheets[0]);
  expect(sheets[1]?.length).toBeGreaterThan(sheets[0]?.length ?? 0);
});

test('as a proxy it stands for every plain host, refuses encrypted ones and writes all of it down', async () => {
  const server = await open((url) => (url.hostname === 'news.example' ? { body: 'news' } : undefined));
  expect(await askProxy(server, 'GET', 'http://news.example/a')).toBe(200);
  expect(await askProxy(server, 'GET', 'http://other.example/b')).toBe(404);
  expect(await askProxy(server, 'CONNECT', 'secret.example:443')).toBe(403);
  expect(server.seen.map(({ url, served }) => [url, served])).toEqual(
    expect.arrayContaining([
      ['http://news.example/a', true],
      ['http://other.example/b', false],
      ['https://secret.example/', false],
    ]),
  );
});

test('nothing outside a folder is served, and its headers go with every file', async () => {
  const site = folderSite(path.join(import.meta.dirname, '../browser/pages'), {
    headers: { 'x-test': 'yes' },
  });
  expect((await site(new URL('http://a.example/no-text.html')))?.headers?.['x-test']).toBe('yes');
  expect(await site(new URL('http://a.example/%2e%2e/builds.test.ts'))).toBeUndefined();
  expect(await site(new URL('http://a.example/%2e%2e%2fbuilds.test.ts'))).toBeUndefined();
  expect(await site(new URL('http://a.example/none.html'))).toBeUndefined();
});
