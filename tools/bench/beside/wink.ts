// wink-nlp with all that its model does: sentences, tokens, tags, and its entities (dates, amounts, addresses of the net).
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Reader } from './reader.ts';

/** See {@link ReaderModule}. */
export function open(): Reader {
  const nlp = winkNLP(model);
  const { its } = nlp;
  return {
    read(text) {
      const doc = nlp.readDoc(text);
      const found = [doc.tokens().out(its.pos), doc.entities().out(), doc.sentences().out()];
      return found.reduce((sum, { length }) => sum + length, 0);
    },
  };
}
