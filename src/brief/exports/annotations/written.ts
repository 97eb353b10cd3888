import type { Change, Correction, Home, Note, Place, Placed } from '../../../shared/notes.ts';
import { words } from './bodies.ts';
import { GENERATOR, writtenId } from './ids.ts';
import type { Annotation, Body, PositionSelector, Target } from './model.ts';

/** Where a span stands, as the standard counts; null where it stands nowhere in the text as it is now. */
export type Locate = (span: Placed<object>['span']) => PositionSelector | null;

/** A note of the reader's. */
export function noteAnnotation(note: Placed<Note>, locate: Locate): Annotation {
  return {
    id: writtenId('note', note.id),
    type: 'Annotation',
    motivation: 'commenting',
    created: note.created,
    modified: note.modified,
    generator: GENERATOR,
    body: [words('commenting', note.body)],
    target: target(note, note.place, locate(note.span)),
  };
}

/** A correction of the reader's: what it corrects, what is to be done, and how it is right. */
export function correctionAnnotation(correction: Placed<Correction>, locate: Locate): Annotation {
  return {
    id: writtenId('correction', correction.id),
    type: 'Annotation',
    motivation: 'editing',
    created: correction.created,
    generator: GENERATOR,
    body: [
      words('tagging', correction.of),
      words('editing', correction.change.kind),
      ...rightly(correction.change),
    ],
    target: target(correction, correction.place, locate(correction.span)),
  };
}

function rightly(change: Change): Body[] {
  if (change.kind === 'speaker') return change.name === null ? [] : [words('identifying', change.name)];
  return change.kind === 'kind' ? [words('classifying', change.to)] : [];
}

const target = (
  { url, title }: Home,
  { exact, prefix, suffix, start, end }: Place,
  position: PositionSelector | null,
): Target => ({
  type: 'SpecificResource',
  source: { id: url, type: 'Text', 'dcterms:title': title },
  selector: [{ type: 'TextQuoteSelector', exact, prefix, suffix }, ...(position === null ? [] : [position])],
  'attache:start': start,
  'attache:end': end,
});
