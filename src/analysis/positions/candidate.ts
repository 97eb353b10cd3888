import type { Span, Stance } from '../../shared/analysis.ts';

/** A stance that one place in the text shows, before the main ones are chosen. */
export interface Candidate {
  actor: string;
  stance: Stance;
  /** What it is about, trimmed. */
  object: Span;
  target: string | null;
  evidence: Span;
  /** How plainly it is put: by a verb of its own (3), by a reporting verb (3), by a noun (2), by the words said (1). */
  plain: number;
  /** Whether the grammar of its sentence bears it out; a parse is costly, so this is asked last, and where it matters. */
  isBorneOut?(): boolean;
}
