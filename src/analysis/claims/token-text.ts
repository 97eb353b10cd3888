import type { Token } from '../text/tokens.ts';

/** The text of token `at`, empty outside the document. */
export const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';
