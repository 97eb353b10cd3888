import type { Browser } from 'puppeteer-core';

/** Firefox's own protocol, which puppeteer speaks but does not hand out. */
interface Bidi {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}
interface Tree {
  contexts: { context: string; url: string }[];
}
interface Outcome {
  type: string;
  result?: { value?: unknown };
  exceptionDetails?: { text?: string };
}

/**
 * Runs an expression in Firefox's own window, where its questions, sidebars and preferences are; `flags.ts` lets the
 * protocol in there. What comes out, or what a promise that does so brings, is a plain value.
 */
export async function inFirefoxWindow(firefox: Browser, expression: string): Promise<unknown> {
  // Puppeteer's types leave the connection out.
  const { connection } = firefox as unknown as Bidi;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as Tree;
  const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!window) throw new Error('Firefox has no window');
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context: window.context },
    awaitPromise: true,
  });
  const { type, result: value, exceptionDetails } = result as Outcome;
  if (type !== 'success') throw new Error(exceptionDetails?.text ?? 'Firefox did not run the expression');
  return value?.value;
}
