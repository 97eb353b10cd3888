import { describe, expect, test } from 'vitest';
import common from '../../manifest.json' with { type: 'json' };
import project from '../../package.json' with { type: 'json' };
import { english } from '../../src/locales/english.ts';
import { BROWSERS, browserNamed } from '../../tools/build/browsers.ts';
import { type Manifest, manifestFor, matchPatterns } from '../../tools/build/manifest.ts';

// The literal type of the file is narrower than what the derivation takes.
const COMMON = common as Manifest;

describe('the common manifest', () => {
  test('has the version of the package', () => {
    expect(common.version).toBe(project.version);
  });

  test('names only strings that exist', () => {
    const named = [...JSON.stringify(common).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
    expect(named.length).toBeGreaterThan(0);
    for (const key of named) expect(Object.keys(english)).toContain(key);
  });

  test('asks for no host and for no more than it needs', () => {
    expect(common).not.toHaveProperty('host_permissions');
    expect(common).not.toHaveProperty('web_accessible_resources');
    expect(common.permissions).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage']);
  });

  test('lets its own pages compile WebAssembly, and run nothing but their own scripts', () => {
    expect(common.content_security_policy).toEqual({
      extension_pages:
        "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; connect-src 'self'",
    });
  });
});

describe('manifestFor', () => {
  test("gives Chrome a service worker and none of Firefox's keys", () => {
    const manifest = manifestFor('chrome', COMMON);
    expect(manifest.background).toEqual({ service_worker: 'background/main.ts', type: 'module' });
    expect(manifest).toHaveProperty('minimum_chrome_version', '128');
    expect(manifest).not.toHaveProperty('browser_specific_settings');
  });

  test("gives Firefox an event page and none of Chrome's keys", () => {
    const manifest = manifestFor('firefox', COMMON);
    expect(manifest.background).toEqual({ scripts: ['background/main.ts'], type: 'module' });
    expect(manifest).not.toHaveProperty('minimum_chrome_version');
    expect(manifest.browser_specific_settings).toMatchObject({
      gecko: { strict_min_version: '149.0', data_collection_permissions: { required: ['none'] } },
      gecko_android: { strict_min_version: '149.0' },
    });
  });

  test.each(BROWSERS)('leaves the rest as it is (%s)', (browser) => {
    const {
      background,
      minimum_chrome_version,
      browser_specific_settings,
      side_panel,
      sidebar_action,
      permissions,
      ...rest
    } = COMMON;
    const manifest = manifestFor(browser, COMMON);
    expect(manifest).toMatchObject(rest);
    expect(manifest.permissions).toEqual(browser === 'chrome' ? [...permissions, 'sidePanel'] : permissions);
    expect(Object.hasOwn(manifest, 'side_panel')).toBe(browser === 'chrome');
    expect(Object.hasOwn(manifest, 'sidebar_action')).toBe(browser === 'firefox');
  });

  test.each(BROWSERS)('fails where a key that %s needs is gone', (browser) => {
    const bare: Manifest = {
      manifest_version: 3,
      name: '',
      version: '1',
      background: { type: 'module' },
      permissions: [],
    };
    expect(() => manifestFor(browser, bare)).toThrow('manifest.json');
  });
});

test('a host is matched with its subdomains', () => {
  expect(matchPatterns([{ host: 'news.example', country: 'PT' }])).toEqual(['*://*.news.example/*']);
});

test.each([
  [['firefox'], 'firefox'],
  [[undefined, 'firefox'], 'firefox'],
  [[undefined, 'production'], 'chrome'],
  [['safari'], 'chrome'],
  [[], 'chrome'],
])('%j names %s', (names, browser) => {
  expect(browserNamed(...names)).toBe(browser);
});
