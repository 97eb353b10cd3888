import type { Plugin } from 'vite';

/**
 * Methods of Readability that serve what we never ask of it (its own metadata, pictures, links and markup of the
 * result), and what stands in their place. They are a quarter of its code, which every page would have to load.
 */
const STUBS: Readonly<Record<string, string>> = {
  _unwrapNoscriptImages: '',
  _isSingleImage: 'return false;',
  _getJSONLD: 'return {};',
  // The title tells Readability which heading repeats it; the skeleton carries the page's.
  _getArticleMetadata: 'return { title: this._doc.title };',
  _getArticleTitle: 'return this._doc.title;',
  _unescapeHtmlEntities: 'return null;',
  _fixLazyImages: '',
  _postProcessContent: '',
  _fixRelativeUris: '',
  _simplifyNestedElements: '',
  _cleanClasses: '',
};

/**
 * Readability's source without the methods of {@link STUBS}.
 *
 * @throws where one of them is not found: a new release has to be looked at first
 */
export function slimReadability(code: string): string {
  return Object.entries(STUBS).reduce((slim, [name, body]) => {
    // A method begins at its name, two columns in, and ends at the first brace that stands there again.
    const method = new RegExp(`^  ${name}\\(([^)]*)\\) \\{\\n[\\s\\S]*?^  \\},$`, 'm');
    if (!method.test(slim)) throw new Error(`Readability has changed: it has no method ${name}`);
    return slim.replace(method, (_all, inputs: string) => `  ${name}(${inputs}) { ${body} },`);
  }, code);
}

/** Vite plugin: ships {@link slimReadability} in place of the whole. */
export function slimReadabilityPlugin(): Plugin {
  return {
    name: 'attache:slim-readability',
    apply: 'build',
    transform(code, id) {
      const isIt = /\/@mozilla\/readability\/Readability\.js(?:\?|$)/.test(id.replaceAll('\\', '/'));
      return isIt ? { code: slimReadability(code), map: null } : null;
    },
  };
}
