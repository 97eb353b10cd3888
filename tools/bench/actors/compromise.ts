// compromise as the bench sees it.
import nlp from 'compromise';
import { type Match, toEntities } from './matches.ts';
import type { Entity, Recogniser } from './recogniser.ts';

// The library's types know no `terms: false`, its documentation does; terms cost time that nobody would spend here.
const WANTED: object = { text: true, offset: true, terms: false };

/** See {@link RecogniserModule}. */
export function open(): Recogniser {
  return { recognise };
}

function recognise(text: string): Entity[] {
  const doc = nlp(text);
  const found = { PER: doc.people(), ORG: doc.organizations(), LOC: doc.places() };
  return (['PER', 'ORG', 'LOC'] as const).flatMap((type) => {
    // The library's types say `any`; this is what its documentation shows for these options.
    const matches = found[type].json(WANTED) as readonly Match[];
    return toEntities(text, matches, type);
  });
}
