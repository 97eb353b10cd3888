import type { HighlightName } from '../../page/highlight/names.ts';
import type { Layer } from '../../shared/settings.ts';

/** Two sentences of the kind that Attaché reads; all in them is made up. */
export const SAMPLE_TEXT =
  'Foreign Minister Ana Vale said the second round in Lisbon would open on Monday. “We have the outline of a treaty,” she told reporters, while an official who asked not to be named warned that fishing rights were still open.';

/** What is marked in them: the layer that switches it, the highlight that paints it, and the words. */
export const SAMPLE_MARKS: readonly { layer: Layer; highlight: HighlightName; words: string }[] = [
  { layer: 'actors', highlight: 'attache-actor', words: 'Foreign Minister Ana Vale' },
  { layer: 'claims', highlight: 'attache-cue', words: 'said' },
  {
    layer: 'claims',
    highlight: 'attache-claim',
    words: 'the second round in Lisbon would open on Monday',
  },
  { layer: 'quotes', highlight: 'attache-quote', words: '“We have the outline of a treaty,”' },
  { layer: 'actors', highlight: 'attache-actor', words: 'she' },
  { layer: 'quotes', highlight: 'attache-cue', words: 'told' },
  { layer: 'actors', highlight: 'attache-unnamed', words: 'an official who asked not to be named' },
  { layer: 'claims', highlight: 'attache-cue', words: 'warned' },
  { layer: 'claims', highlight: 'attache-claim', words: 'that fishing rights were still open' },
];
