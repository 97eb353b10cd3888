/** What a mark in the page, or a card about it, is about. `index` counts in the analysis's own list. */
export type Subject =
  | { kind: 'actor'; id: string }
  | { kind: 'quote'; index: number }
  | { kind: 'claim'; index: number };

/** A key that two subjects share if and only if they are the same. */
export function subjectKey(subject: Subject): string {
  return subject.kind === 'actor' ? `actor ${subject.id}` : `${subject.kind} ${subject.index}`;
}
