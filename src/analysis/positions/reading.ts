import type { Subjects } from '../actors/reference.ts';
import type { TextDocument } from '../text/document.ts';
import type { Stakeholders } from './stakeholders.ts';
import type { Voices } from './voices.ts';

/** What every reader of stances looks at. */
export interface StanceReading {
  doc: TextDocument;
  subjects: Subjects;
  holders: Stakeholders;
  voices: Voices;
}
