import type { ArticleText, Span } from '../../shared/analysis.ts';
import type { Correction, Note, Placed } from '../../shared/notes.ts';
import type { Word } from '../../shared/words.ts';
import { lineAt } from './line.ts';

/** The passage that the reader wrote on, or corrected. */
export interface Passage {
  /** As the article has it now; where it is not found, as it was. */
  text: string;
  /** Null where it is not found. */
  span: Span | null;
  /** What there is to know about it, of a closed list. */
  remarks: Word[];
}

/** The passage of a note or a correction in an article. */
export function passageOf(
  { url, place, span }: Placed<Note> | Placed<Correction>,
  article: Pick<ArticleText, 'url' | 'text'>,
): Passage {
  const line = span && lineAt(article.text, span);
  const remarks: Word[] = [];
  if (!line) remarks.push('noteNotFound');
  else if (line.text !== place.exact.trim()) remarks.push('noteReworded');
  if (url !== article.url.replace(/#.*$/s, '')) remarks.push('noteElsewhere');
  return { text: line?.text ?? place.exact, span: line?.span ?? null, remarks };
}
