import type { PluginOption } from 'vite';

/** Pages of the extension: where the source of each lies (relative to src) and the name it has in the extension. */
export const PAGES: Readonly<Record<string, string>> = {
  'popup/popup.html': 'popup.html',
  'panel/panel.html': 'panel.html',
  'options/options.html': 'options.html',
  'welcome/welcome.html': 'welcome.html',
  'library-page/library.html': 'library.html',
  'selection/selection.html': 'selection.html',
  'print/print.html': 'print.html',
};

/**
 * Puts the extension's pages at its root, whatever folder their sources live in: other tools open `popup.html`, not
 * `popup/popup.html`. Their scripts and styles are linked from the root already.
 */
export function pagesAtRoot(): PluginOption {
  const named = (value: unknown): unknown => {
    if (typeof value === 'string') return PAGES[value] ?? value;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, named(each)]));
  };
  return {
    name: 'attache:pages-at-root',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const [source, target] of Object.entries(PAGES)) {
        const page = bundle[source];
        if (!page) throw new Error(`the build has no page ${source}`);
        page.fileName = target;
      }
    },
    // A hook of crxjs, called with the manifest that it is about to write.
    renderCrxManifest: (manifest: Record<string, unknown>) => named(manifest),
  } as PluginOption; // Vite's type has no room for the hooks that crxjs calls.
}
