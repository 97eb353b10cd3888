/** How much of an article stands on the page where it was read. */
export interface Coverage {
  /** Words that were read. */
  words: number;
  /** Words that the whole has, by the publisher's own count, where that is clearly more; else null. */
  of: number | null;
  /** The publisher's gate stands before the rest. */
  gated: boolean;
  /** There are further pages of it. */
  paged: boolean;
}
