import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import { tablesAsText } from '../build/tables.ts';

/** A module's own place keeps its meaning, although it now stands in a bundle elsewhere. */
const places: Plugin = {
  name: 'attache:places',
  transform: (code, id) =>
    path.isAbsolute(id) && code.includes('import.meta.')
      ? code
          .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(id)))
          .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
      : undefined,
};

/**
 * Makes one minified file of a module and everything it uses, for Node as it is, so that loading takes no
 * compiler's time and every contestant is loaded in the same way. `entry` is a path from the top or an absolute one. Returns its path.
 */
export async function bundle(entry: string, folder: string): Promise<string> {
  const name = path.basename(entry, '.ts');
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [places, tablesAsText()],
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: path.resolve(entry),
      outDir: folder,
      emptyOutDir: false,
      minify: true,
      target: 'es2023',
      rolldownOptions: { output: { entryFileNames: `${name}.mjs`, codeSplitting: false } },
    },
  });
  return path.join(folder, `${name}.mjs`);
}
