import path from 'node:path';
import { build } from 'vite';

/** Name of the global that holds what a bundled module exports. */
export const GLOBAL = 'benched';

/**
 * Makes one minified classic script of a module and everything it uses, for a page to run; what the module exports is then
 * the global `benched`. Returns its code.
 */
export async function pageBundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      lib: { entry: path.resolve(entry), formats: ['iife'], name: GLOBAL, fileName: 'script' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const files = outputs.flatMap((one) => ('output' in one ? one.output : []));
  const script = files.find((file) => file.type === 'chunk');
  if (script === undefined) throw new Error(`${entry} became no script`);
  return script.code;
}
