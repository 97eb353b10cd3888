import type { Span } from '../../shared/analysis.ts';
import type { Answer } from '../../shared/messages.ts';
import type { Change } from '../../shared/notes.ts';
import type { Subject } from '../../shared/subject.ts';

/**
 * What the reader can add to an article and put right in it. The page itself keeps nothing: these are the
 * background's, and each answers with what to tell the reader.
 */
export interface Annotate {
  /**
   * Keeps a note on a passage; with `id` it takes the place of that one, with an empty body it goes.
   *
   * @param text the article's, to which the offsets belong
   */
  note(text: string, span: Span, body: string, id?: string): Promise<Answer<{ id: string | null }>>;
  /** @param span the quote's, or the claim's content; absent for an actor */
  correct(text: string, of: Subject, change: Change, span?: Span): Promise<Answer<{ id: string }>>;
  uncorrect(id: string): Promise<Answer<null>>;
}
