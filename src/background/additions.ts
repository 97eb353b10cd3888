import { findCopied } from '../annotations/copied.ts';
import { findPlace } from '../annotations/place.ts';
import { allCorrections } from '../library/corrections.ts';
import { entryUrl } from '../library/entry.ts';
import { allNotes } from '../library/notes.ts';
import type { ArticleText } from '../shared/analysis.ts';
import type { Correction, Note, Placed } from '../shared/notes.ts';
import type { SendingPage } from './senders.ts';

/** What the reader has added to a text. */
export interface Additions {
  /** In the order of the text; those that are not found come last. */
  notes: Placed<Note>[];
  /** The earliest first. */
  corrections: Placed<Correction>[];
}

export const NO_ADDITIONS: Additions = { notes: [], corrections: [] };

/**
 * The reader's notes and corrections of an article: all that were made at its address, and those that were made
 * elsewhere on words which this text has too. None in a private window. A library that cannot be read costs the reader
 * only these, so the failure goes to the extension's console.
 */
export async function additionsTo(
  article: ArticleText,
  { isPrivate }: Pick<SendingPage, 'isPrivate'>,
): Promise<Additions> {
  if (isPrivate) return NO_ADDITIONS;
  try {
    const [notes, corrections] = await Promise.all([allNotes(), allCorrections()]);
    return {
      notes: placed(notes, article).sort(byPlace),
      corrections: placed(corrections, article).sort(byTime),
    };
  } catch (error) {
    console.warn('The notes on the article were not found:', error);
    return NO_ADDITIONS;
  }
}

function placed<T extends Note | Correction>(made: readonly T[], { url, text }: ArticleText): Placed<T>[] {
  const here = entryUrl(url);
  return made.flatMap((one): Placed<T>[] => {
    if (one.url === here) return [{ ...one, span: findPlace(text, one.place) }];
    const span = findCopied(text, one.place);
    return span === null ? [] : [{ ...one, span }];
  });
}

const byTime = (a: Note | Correction, b: Note | Correction): number => a.created.localeCompare(b.created);

const byPlace = (a: Placed<Note>, b: Placed<Note>): number =>
  (a.span?.[0] ?? Number.POSITIVE_INFINITY) - (b.span?.[0] ?? Number.POSITIVE_INFINITY) || byTime(a, b);
