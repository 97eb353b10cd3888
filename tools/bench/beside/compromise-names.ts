// compromise with what of our own questions it has an answer to: names by kind, and what is in quotation marks.
import nlp from 'compromise';
import type { Reader } from './reader.ts';

/** See {@link ReaderModule}. */
export const open = (): Reader => ({
  read(text) {
    const doc = nlp(text);
    return [doc.people(), doc.organizations(), doc.places(), doc.quotations()].reduce(
      (sum, found) => sum + found.out('array').length,
      0,
    );
  },
});
