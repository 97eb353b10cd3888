/** Gives shadow roots the rules by which highlights are painted. */
export interface Adopter {
  /** Does nothing where the root has them. */
  adopt(root: ShadowRoot): void;
}

/**
 * The document's rules paint text in shadow roots in Chromium alone; in Firefox a root has to have them itself. The
 * sheet is a constructed one, which adds nothing to the tree, and it is taken away when the signal aborts.
 *
 * @param rules of the highlights
 */
export function createAdopter(rules: string, signal: AbortSignal): Adopter {
  let sheet: CSSStyleSheet | null = null;
  const adopters = new Set<ShadowRoot>();
  signal.addEventListener('abort', () => {
    for (const { adoptedStyleSheets } of adopters) {
      const at = sheet ? adoptedStyleSheets.indexOf(sheet) : -1;
      if (at >= 0) adoptedStyleSheets.splice(at, 1);
    }
  });
  return {
    adopt(root) {
      sheet ??= sheetOf(rules);
      // Asked anew each time, since a page may replace the whole list.
      if (signal.aborted || root.adoptedStyleSheets.includes(sheet)) return;
      root.adoptedStyleSheets.push(sheet);
      adopters.add(root);
    },
  };
}

function sheetOf(rules: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  return sheet;
}
