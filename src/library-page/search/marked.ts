import { isSought, type Query } from '../../library/search.ts';
import { wordsIn } from '../../library/words.ts';

/** A piece of a text, and whether it is a word that was searched for. */
export interface Piece {
  text: string;
  isMatch: boolean;
}

/** A text in pieces, so that the words that were found can be marked. Together they are the text. */
export function markedPieces(text: string, query: Query): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { word, span } of wordsIn(text)) {
    if (!isSought(query, word)) continue;
    if (span[0] > done) pieces.push({ text: text.slice(done, span[0]), isMatch: false });
    pieces.push({ text: text.slice(...span), isMatch: true });
    done = span[1];
  }
  if (done < text.length) pieces.push({ text: text.slice(done), isMatch: false });
  return pieces;
}
