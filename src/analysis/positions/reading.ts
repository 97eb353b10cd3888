import type { Subjects } from '../actors/reference.ts';
import type { Tree } from '../models/syntax/tree.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import type { Stakeholders } from './stakeholders.ts';
import type { Voices } from './voices.ts';

/** What every reader of stances looks at. */
export interface StanceReading {
  doc: TextDocument;
  subjects: Subjects;
  holders: Stakeholders;
  voices: Voices;
  /** What governs what in a sentence; costly, so asked only where a verb of stance stands. */
  treeOf(sentence: Sentence): Tree;
}
