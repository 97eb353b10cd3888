import { inFirefoxWindow as inWindow } from '../../../tools/browsers/firefox-window.ts';
import type { Lab } from './lab.ts';

/** Runs an expression in the own window of a lab's Firefox; what comes out, or what a promise brings, is a plain value. */
export async function inFirefoxWindow(
  { kind, open }: Pick<Lab, 'kind' | 'open'>,
  expression: string,
): Promise<unknown> {
  if (kind !== 'firefox') throw new Error('only Firefox lets its own window be spoken to');
  return inWindow(open.browser, expression);
}
