import type { Page } from 'puppeteer-core';

/**
 * What a page of ours is told by a power of the extension's: `path` names it below `chrome`, as in
 * "permissions.getAll". What goes in and comes out is JSON.
 */
export async function ask<R>(page: Page, path: string, ...args: unknown[]): Promise<R> {
  const json = await page.evaluate(
    async (names, input) => {
      let owner: unknown;
      let found: unknown = globalThis;
      for (const name of ['chrome', ...names.split('.')]) {
        owner = found;
        found = (found as Record<string, unknown>)[name];
      }
      const call = found as (...all: unknown[]) => Promise<unknown>;
      return JSON.stringify((await call.apply(owner, JSON.parse(input))) ?? null);
    },
    path,
    JSON.stringify(args),
  );
  // The caller knows what the browser's documentation says of it.
  return JSON.parse(json) as R;
}
