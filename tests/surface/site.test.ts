import { describe, expect, test } from 'vitest';
import type { Engine } from '../../src/surface/closed-pages.ts';
import { isClosed, siteOf } from '../../src/surface/site.ts';

describe('siteOf', () => {
  test.each<[url: string | null, site: ReturnType<typeof siteOf>]>([
    [
      'https://www.news.example/a?b#c',
      {
        host: 'www.news.example',
        protocol: 'https:',
        name: 'news.example',
        pattern: 'https://www.news.example/*',
      },
    ],
    [
      'http://127.0.0.1:8080/',
      { host: '127.0.0.1', protocol: 'http:', name: '127.0.0.1', pattern: 'http://127.0.0.1/*' },
    ],
    ['file:///home/a.html', null],
    ['chrome://extensions/', null],
    ['about:blank', null],
    ['no address', null],
    ['', null],
    [null, null],
  ])('%s', (url, site) => {
    expect(siteOf(url)).toEqual(site);
  });
});

describe('isClosed', () => {
  test.each<[url: string | null, engine: Engine, closed: boolean]>([
    ['https://news.example/a', 'chrome', false],
    ['file:///home/a.html', 'chrome', false],
    [null, 'chrome', false],
    ['chrome://extensions/', 'chrome', true],
    ['about:addons', 'firefox', true],
    ['view-source:https://news.example/', 'chrome', true],
    ['moz-extension://x/popup.html', 'firefox', true],
    ['', 'chrome', true],
    ['https://chromewebstore.google.com/detail/x', 'chrome', true],
    ['https://chrome.google.com/webstore/x', 'chrome', true],
    ['https://chrome.google.com/webstore', 'chrome', true],
    ['https://chrome.google.com/webstories', 'chrome', false],
    ['https://addons.mozilla.org/', 'firefox', true],
    ['https://addons.mozilla.org/', 'chrome', false],
    ['https://addons.mozilla.org.news.example/', 'firefox', false],
  ])('%s in %s: %s', (url, engine, closed) => {
    expect(isClosed(url, engine)).toBe(closed);
  });
});
