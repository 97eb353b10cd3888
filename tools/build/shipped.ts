import type { Plugin } from 'vite';

/** The bundler itself leaves a few lines of its own in what it makes. */
export const BUNDLER = 'rolldown';

/** The packages that modules come from, by the modules' ids in the bundler; our own modules come from none. */
export function packagesIn(ids: readonly string[]): string[] {
  const names = ids.flatMap((id) => {
    const path = id.replaceAll('\\', '/');
    // Modules that the bundler makes up begin with a zero byte and the name of whoever made them.
    const name = /^\0([^/:]+)/.exec(path) ?? /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path);
    return name?.[1] ?? [];
  });
  return [...new Set(names)].sort();
}

/**
 * Plugin: nothing ships but our own code, the packages in `declared` and what the bundler adds.
 *
 * @throws where a module of another package is in the bundle: it would ship without its licence
 */
export function onlyDeclared(declared: readonly string[]): Plugin {
  return {
    name: 'attache:only-declared',
    apply: 'build',
    generateBundle(_options, bundle) {
      const ids = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      const strangers = packagesIn(ids).filter((name) => name !== BUNDLER && !declared.includes(name));
      if (strangers.length > 0) throw new Error(`would ship undeclared: ${strangers.join(', ')}`);
    },
  };
}
