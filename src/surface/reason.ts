/** Why something failed, in the words of whatever was thrown. */
export const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
