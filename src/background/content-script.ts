import { browser } from '../shared/browser.ts';

/** The content script that the manifest declares: the hosts it is kept for, and its files. */
export interface DeclaredScript {
  matches: string[];
  js: string[];
  css: string[];
}

/** Reads it off the manifest, with files as the `scripting` calls take them: relative, where Firefox tells full addresses. */
export function declaredScript(): DeclaredScript {
  const root = browser.runtime.getURL('');
  const relative = (file: string): string => (file.startsWith(root) ? file.slice(root.length) : file);
  const { matches = [], js = [], css = [] } = browser.runtime.getManifest().content_scripts?.[0] ?? {};
  return { matches, js: js.map(relative), css: css.map(relative) };
}
