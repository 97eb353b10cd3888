/** Words that headlines in title case leave small. */
const SMALL =
  /^(?:and|as|at|but|by|for|from|if|in|into|nor|of|off|on|or|over|per|so|the|to|up|via|vs|with|yet|an?)$/;

const titled = (word: string, at: number): string =>
  at > 0 && SMALL.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1);

/** How a sentence's tokens may be written instead, by the name of the file that keeps them. */
export const VARIANTS: Readonly<Record<string, (tokens: readonly string[]) => string[]>> = {
  plain: (tokens) => [...tokens],
  title: (tokens) => tokens.map(titled),
  lower: (tokens) => tokens.map((token) => token.toLowerCase()),
};
