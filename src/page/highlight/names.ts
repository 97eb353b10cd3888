/**
 * The names under which highlights are registered, from the lowest priority to the highest: where two paint
 * the same property of the same letter, the later one wins. Other tools rely on the names.
 */
export const HIGHLIGHTS = [
  'attache-claim',
  'attache-quote',
  'attache-cue',
  'attache-unnamed',
  'attache-actor',
  'attache-focus',
] as const;

export type HighlightName = (typeof HIGHLIGHTS)[number];
