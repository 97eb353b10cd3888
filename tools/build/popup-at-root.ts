import type { PluginOption } from 'vite';

/**
 * Puts an extension page at the extension's root, whatever folder its source lives in: other tools open
 * `popup.html`, not `popup/popup.html`. Its scripts and styles are linked from the root already.
 */
export function popupAtRoot(source: string, target: string): PluginOption {
  return {
    name: 'attache:popup-at-root',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const page = bundle[source];
      if (!page) throw new Error(`the build has no page ${source}`);
      page.fileName = target;
    },
    // A hook of crxjs, called with the manifest that it is about to write.
    renderCrxManifest: (manifest: { action: Record<string, unknown> }) => ({
      ...manifest,
      action: { ...manifest.action, default_popup: target },
    }),
  } as PluginOption; // Vite's type has no room for the hooks that crxjs calls.
}
