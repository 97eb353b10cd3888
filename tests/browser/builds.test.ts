import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import hosts from '../../src/shared/news-hosts.json' with { type: 'json' };
import { packedFolder } from './support/lab.ts';

/** The parts of a finished manifest that decide what the extension may do. */
interface BuiltManifest {
  permissions: string[];
  host_permissions?: string[];
  optional_host_permissions: string[];
  web_accessible_resources?: unknown[];
  externally_connectable?: unknown;
  content_scripts: { matches: string[]; js: string[]; css: string[]; all_frames?: boolean }[];
}

/** Installing these shows the reader no warning. */
const QUIET_PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage'];

const kind = inject('kind');

describe(`the package for ${kind}`, () => {
  const folder = packedFolder(kind);
  const read = (): BuiltManifest =>
    // Written by our own build a moment ago.
    JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as BuiltManifest;

  test('gives pages nothing to find it by', () => {
    expect(read().web_accessible_resources ?? []).toEqual([]);
    expect(read().externally_connectable).toBeUndefined();
  });

  test('asks for no more than it says', () => {
    const { permissions, host_permissions, optional_host_permissions } = read();
    const own = kind === 'chromium' ? ['sidePanel'] : [];
    expect(permissions.toSorted()).toEqual([...QUIET_PERMISSIONS, ...own].toSorted());
    expect(host_permissions ?? []).toEqual([]);
    expect(optional_host_permissions.toSorted()).toEqual(['http://*/*', 'https://*/*']);
  });

  test('runs by itself on the kept list of hosts and nowhere else', () => {
    const listed = hosts.map(({ host }) => `*://*.${host}/*`);
    const matches = read().content_scripts.flatMap((script) => script.matches);
    expect(matches.toSorted()).toEqual(listed.toSorted());
  });

  test('all that the manifest names is there', () => {
    const files = readdirSync(folder, { recursive: true }).map((file) => String(file).replaceAll('\\', '/'));
    const { content_scripts } = read();
    for (const file of content_scripts.flatMap(({ js, css }) => [...js, ...css]))
      expect(files).toContain(file);
    expect(files).toContain('popup.html');
  });

  test('holds no code that writes markup, evaluates text or calls out', () => {
    const scripts = readdirSync(folder, { recursive: true })
      .map(String)
      .filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    for (const file of scripts) {
      const code = readFileSync(path.join(folder, file), 'utf8');
      expect(code, file).not.toMatch(/\.(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write\(/);
      expect(code, file).not.toMatch(
        /\beval\(|new Function\(|XMLHttpRequest\(|WebSocket\(|EventSource\(|sendBeacon\(/,
      );
    }
  });
});
