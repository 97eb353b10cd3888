import { useEffect, useState } from 'preact/hooks';
import type { Word } from '../shared/words.ts';

/** The parts of the library, in the order in which they are offered; each is the hash of its address. */
export const PARTS = ['reading', 'stories', 'repeats', 'notes', 'data'] as const;
export type Part = (typeof PARTS)[number];

export const PART_WORD: Record<Part, Word> = {
  reading: 'libraryReading',
  stories: 'libraryStories',
  repeats: 'libraryRepeats',
  notes: 'libraryNotes',
  data: 'libraryData',
};

/** The part that an address leads to: "#stories"; the first for any other. */
export function partOf(hash: string): Part {
  return PARTS.find((part) => `#${part}` === hash) ?? 'reading';
}

/** The part that the page's address leads to now. */
export function usePart(): Part {
  const [part, setPart] = useState(() => partOf(location.hash));
  useEffect(() => {
    const follow = () => setPart(partOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return part;
}
