import { readDocument, type TextDocument } from '../text/document.ts';

/** Some of everything that a reading meets, so that all its code has run before the first article comes. */
const TEXT = `President Ada Lind of the United Republic said on Monday in Port Vell that the Ministry of Trade and Fisheries (MTF) would meet Mr. Bo Aster's envoys. "We will go," she told Radio Nord, adding that US-led talks with Nordland's Prime Minister Karl-Johan Ek in 2024 had failed.

Lind-Aster Talks Put Off

The MTF, based in the capital, declined to comment; Ek did not. Aster and Lind have met twice since June.`;

/** Runs of it after which a first article is read about as fast as a second one. */
const RUNS = 2;

/** Reads a short text of no interest a few times: a JavaScript engine makes code fast only once it has run. */
export function warmUp(recognise: (doc: TextDocument) => unknown): void {
  for (let i = 0; i < RUNS; i++) recognise(readDocument(TEXT, ''));
}
