import type { Query } from '../../library/search.ts';
import { markedPieces } from './marked.ts';

/** A text with the words that were found marked in it. */
export function Marked({ text, query }: { text: string; query: Query }) {
  return (
    <>
      {markedPieces(text, query).map(({ text: words, isMatch }, index) =>
        // Pieces have no name but their place.
        isMatch ? <mark key={index}>{words}</mark> : words,
      )}
    </>
  );
}
