/**
 * Longest text that is read, in characters: some 50,000 words, twice the longest report in print. What is longer is a
 * dump, and its findings would not fit the session's storage.
 */
export const LONGEST_TEXT = 300_000;
