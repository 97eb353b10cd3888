/** The browsers that a build exists for. */
export const BROWSERS = ['chrome', 'firefox'] as const;
export type Browser = (typeof BROWSERS)[number];

/** Reads a browser's name as an environment variable or Vite mode spells it; Chrome where neither names one. */
export function browserNamed(...names: (string | undefined)[]): Browser {
  return BROWSERS.find((browser) => names.includes(browser)) ?? 'chrome';
}
