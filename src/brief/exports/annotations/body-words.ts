import { type Given, list, record, string } from './given.ts';
import type { Motivation } from './model.ts';

/** The words of the first body with this purpose (3.3.5). */
export function wordsFor({ body }: Given, purpose: Motivation): string | null {
  const one = list(body)
    .map(record)
    .find((given) => given?.['type'] === 'TextualBody' && list(given['purpose']).includes(purpose));
  return string(one?.['value']);
}

/** The words of the first body without a purpose, which then is the annotation's own. */
export function plainWords({ body, motivation }: Given): string | null {
  if (list(motivation).some((one) => one !== 'commenting' && one !== 'replying' && one !== 'describing'))
    return null;
  const one = list(body)
    .map(record)
    .find((given) => given !== null && given['purpose'] === undefined && string(given['value']) !== null);
  return string(one?.['value']);
}
