import { allCorrections } from '../../library/corrections.ts';
import { allNotes } from '../../library/notes.ts';
import type { Correction, Note } from '../../shared/notes.ts';

/** What the reader wrote on one article and corrected in it. */
export interface OwnWork {
  url: string;
  title: string;
  /** In the order of the text. */
  notes: Note[];
  corrections: Correction[];
  /** ISO 8601: the last of them. */
  last: string;
}

/** All notes and corrections by article, the article that was worked on last first. */
export async function ownWork(): Promise<OwnWork[]> {
  return groupOwnWork(await allNotes(), await allCorrections());
}

/** {@link ownWork} of these. */
export function groupOwnWork(notes: readonly Note[], corrections: readonly Correction[]): OwnWork[] {
  const groups = new Map<string, OwnWork>();
  const groupOf = ({ url, title }: { url: string; title: string }): OwnWork => {
    const group = groups.get(url) ?? { url, title, notes: [], corrections: [], last: '' };
    groups.set(url, group);
    return group;
  };
  for (const note of notes) {
    const group = groupOf(note);
    group.notes.push(note);
    if (note.modified > group.last) group.last = note.modified;
  }
  for (const correction of corrections) {
    const group = groupOf(correction);
    group.corrections.push(correction);
    if (correction.created > group.last) group.last = correction.created;
  }
  for (const group of groups.values()) {
    group.notes.sort((a, b) => a.place.start - b.place.start);
    group.corrections.sort((a, b) => a.place.start - b.place.start);
  }
  return [...groups.values()].sort((a, b) => (a.last < b.last ? 1 : -1));
}
