/**
 * Longest text that is read, in characters: some 240,000 words, several books. What is longer is a dump, and its
 * findings would not fit the session's storage.
 */
export const LONGEST_TEXT = 1_500_000;
