import { minify as terser } from 'terser';
import { build, type PluginOption } from 'vite';
import type { ContentScript } from './manifest.ts';
import { noInnerHtml } from './no-inner-html.ts';
import { onlyDeclared } from './shipped.ts';

/**
 * Builds the content script as one classic script and declares it in the manifest.
 *
 * crxjs can build such a script itself, but does so in a build of its own that runs no plugin at all, so the
 * sources could not be rewritten on their way in ({@link noInnerHtml}). Everything else is as crxjs does it for a
 * `*.iife.ts` entry: no loader, no chunk, and so no web-accessible resource by which a page could find us.
 *
 * @param script its `js` holds the one entry, its `css` files that are copied as they are; relative to Vite's root
 * @param declared the packages that may ship
 */
export function contentScript(script: ContentScript, declared: readonly string[]): PluginOption {
  const [entry] = script.js;
  if (entry === undefined) throw new Error('the content script has no entry');
  const file = entry.replace(/\.tsx?$/, '.js');
  let root = '';
  let minify: boolean | 'oxc' | 'terser' | 'esbuild' = true;
  return {
    name: 'attache:content-script',
    apply: 'build',
    // After crxjs, whose own hooks take every content script in the manifest for one of theirs.
    enforce: 'post',
    configResolved(config) {
      root = config.root;
      minify = config.build.minify;
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: file, source: await bundle(root, entry, minify, declared) });
    },
    // A hook of crxjs, called with the manifest that it is about to write.
    renderCrxManifest: (manifest: Record<string, unknown>) => ({
      ...manifest,
      content_scripts: [{ ...script, js: [file] }],
    }),
  } as PluginOption; // Vite's type has no room for the hooks that crxjs calls.
}

async function bundle(
  root: string,
  entry: string,
  minify: boolean | 'oxc' | 'terser' | 'esbuild',
  declared: readonly string[],
): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [noInnerHtml(), onlyDeclared(declared)],
    resolve: {
      alias: {
        'webextension-polyfill': `${root}/shared/native-browser.ts`,
        'preact/jsx-runtime': `${root}/page/drawing/node.ts`,
        'preact/hooks': `${root}/page/drawing/hooks.ts`,
        preact: `${root}/page/drawing/preact.ts`,
      },
    },
    build: {
      write: false,
      minify,
      target: 'es2023',
      lib: { entry: `${root}/${entry}`, formats: ['iife'], name: 'attache', fileName: 'script' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const files = outputs.flatMap((one) => ('output' in one ? one.output : []));
  const [script, ...others] = files;
  if (script?.type !== 'chunk' || others.length > 0) {
    throw new Error(
      `the content script became ${files.length} files: ${files.map((f) => f.fileName).join(', ')}`,
    );
  }
  return minify === false ? script.code : smaller(script.code);
}

/** Every page loads it: what is called once goes to where it is called, which Vite's own minifier does not do. */
async function smaller(code: string): Promise<string> {
  const { code: smallest = code } = await terser(code, {
    ecma: 2020,
    // What is left undone makes the script shorter, but not what is left of it once it is packed.
    compress: { passes: 3, pure_getters: true, unsafe_arrows: true, lhs_constants: false, sequences: false },
  });
  return smallest;
}
