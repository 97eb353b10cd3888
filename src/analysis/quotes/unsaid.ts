import type { Token } from '../text/tokens.ts';

/** Saying that did not take place, or only might: "did not say", "declined to say", "asked whether", "would say". */
export function isUnsaid(tokens: readonly Token[], at: number, floor: number): boolean {
  for (let i = at - 1; i >= Math.max(floor, at - 3); i--) {
    const word = tokens[i]?.lower ?? '';
    if (/^(?:not|never|didn't|doesn't|don't|hasn't|haven't|wouldn't|won't|cannot|couldn't)$/.test(word))
      return true;
    if (!/^(?:to|also|yet|immediately|has|have|had|be)$/.test(word) && !/ly$/.test(word)) return false;
    if (
      word === 'to' &&
      /^(?:declined|refused|failed|expected|able|likely)$/.test(tokens[i - 1]?.lower ?? '')
    )
      return true;
  }
  return false;
}

/** "was quoted", "is expected to": the subject is not the one who speaks. */
export function isPassive(tokens: readonly Token[], at: number): boolean {
  const form = tokens[at]?.lower ?? '';
  if (/ing$/.test(form)) return false;
  for (let i = at - 1; i >= at - 3; i--) {
    const word = tokens[i]?.lower ?? '';
    if (/^(?:is|are|was|were|be|been|being|isn't|wasn't|weren't|aren't)$/.test(word)) return true;
    if (!/ly$|^(?:also|not|widely|long)$/.test(word)) return false;
  }
  return false;
}
