import type { Correction, Note } from '../../../shared/notes.ts';
import type { Say } from '../../../shared/words.ts';
import { commentIn } from './comment.ts';
import { string } from './given.ts';
import { isFound, isOurs } from './ids.ts';
import { itemsIn } from './items.ts';
import { correctionIn, noteIn } from './own.ts';

/** What a file of annotations gives back, or why it gives nothing. */
export type ReadAnnotations =
  | {
      notes: Note[];
      corrections: Correction[];
      /** How many annotations of other programs hold no comment on words, and were passed over. */
      passedOver: number;
    }
  | { error: string };

/**
 * Reads notes and corrections out of W3C Web Annotations. Our own come back as they were; of other programs' files
 * every comment on a passage becomes a note. A damaged one of our own stops the whole: half of what the reader wrote
 * is not what the reader wrote.
 *
 * @param json a parsed file
 * @param now stands for the time of annotations that tell none
 */
export function readAnnotations(json: unknown, say: Say, now: Date): ReadAnnotations {
  const items = itemsIn(json);
  if (items === null) return { error: say('exportNotAnnotations') };
  const notes: Note[] = [];
  const corrections: Correction[] = [];
  let passedOver = 0;
  for (const [index, item] of items.entries()) {
    const id = string(item['id']) ?? '';
    const ours = isOurs(id);
    if (ours && isFound(id)) continue;
    const correction = ours ? correctionIn(item, id) : null;
    const note = ours ? noteIn(item, id) : commentIn(item, id, now);
    if (correction) corrections.push(correction);
    else if (note) notes.push(note);
    else if (ours) return { error: say('exportDamaged', String(index + 1)) };
    else passedOver += 1;
  }
  if (passedOver > 0 && notes.length + corrections.length === 0) return { error: say('exportNoComments') };
  return { notes, corrections, passedOver };
}
