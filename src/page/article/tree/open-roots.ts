/** More nested roots than any page has; one that nests deeper is playing tricks. */
const DEEPEST = 20;

/** The open shadow roots of a page, outer ones first. */
export function openRoots(scope: Document | ShadowRoot, depth = 0): ShadowRoot[] {
  if (depth > DEEPEST) return [];
  const roots: ShadowRoot[] = [];
  for (const { shadowRoot } of scope.querySelectorAll('*')) {
    // A form may have an input of this name.
    if (shadowRoot instanceof ShadowRoot) roots.push(shadowRoot, ...openRoots(shadowRoot, depth + 1));
  }
  return roots;
}
