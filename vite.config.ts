import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import common from './manifest.json' with { type: 'json' };
import project from './package.json' with { type: 'json' };
import hosts from './src/shared/news-hosts.json' with { type: 'json' };
import { browserNamed } from './tools/build/browsers.ts';
import { contentScript } from './tools/build/content-script.ts';
import { licences } from './tools/build/licences.ts';
import { locales } from './tools/build/locales.ts';
import { type Manifest, manifestFor, matchPatterns } from './tools/build/manifest.ts';
import { noInnerHtml } from './tools/build/no-inner-html.ts';
import { PAGES, pagesAtRoot } from './tools/build/pages-at-root.ts';
import { BUNDLER, onlyDeclared } from './tools/build/shipped.ts';
import { tablesAsText } from './tools/build/tables.ts';

const here = import.meta.dirname;
const declared = Object.keys(project.dependencies);

/**
 * What pages have in common lies in two files. Left alone, the bundler makes twenty small ones that import one another,
 * and the popup waits for each in turn. The background takes part in the second only, which is small. Style sheets stay with the pages that ask for them.
 */
const SHARED_BY_PAGES = [
  { name: 'surface', test: /\/src\/(?:brief\/(?!model\/)|surface\/).+\.tsx?$|\/node_modules\/preact\// },
  {
    name: 'shared',
    priority: 1,
    test: /\/src\/(?:shared|brief\/model)\/|\/node_modules\/webextension-polyfill\//,
  },
];

/** Builds the extension for one browser: `BROWSER=firefox vite build`, or `vite build --mode firefox`. */
export default defineConfig(({ mode }) => {
  const browser = browserNamed(process.env['BROWSER'], mode);
  return {
    root: `${here}/src`,
    publicDir: `${here}/src/static`,
    plugins: [
      noInnerHtml(),
      tablesAsText(),
      // crxjs types a manifest key by key and knows fewer keys than the browsers do.
      crx({ manifest: manifestFor(browser, common as Manifest) as unknown as ManifestV3Export, browser }),
      contentScript(
        {
          matches: matchPatterns(hosts),
          js: ['page/main.iife.ts'],
          css: ['page/highlight/highlights.css'],
          run_at: 'document_idle',
          all_frames: true,
        },
        declared,
      ),
      pagesAtRoot(),
      locales(`${here}/src/locales`),
      licences(here, [...declared, BUNDLER]),
      onlyDeclared(declared),
    ],
    build: {
      outDir: `${here}/dist/${browser}`,
      emptyOutDir: true,
      target: 'es2023',
      // A module preload is a fetch that an extension's own pages do not need.
      modulePreload: false,
      rollupOptions: {
        input: Object.keys(PAGES).map((page) => `${here}/src/${page}`),
        output: { codeSplitting: { groups: SHARED_BY_PAGES, minShareCount: 2 } },
      },
      sourcemap: false,
      // The lexicon is data; it is read from disk, once.
      chunkSizeWarningLimit: 1000,
    },
  };
});
