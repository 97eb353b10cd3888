// wink-nlp as the bench sees it.
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { properNounRuns } from './proper-nouns.ts';
import type { Recogniser } from './recogniser.ts';

/**
 * See {@link RecogniserModule}. The model's own entities are dates, times, amounts, addresses of the net and the
 * like, none of the types asked for; runs of proper nouns are as near as it comes to names. They have no type, and
 * PER stands in for one.
 */
export function open(): Recogniser {
  const nlp = winkNLP(model);
  const { its } = nlp;
  return {
    recognise: (text) => {
      const tokens = nlp.readDoc(text).tokens();
      return properNounRuns(text, tokens.out(its.value), tokens.out(its.pos)).map(([start, end]) => [
        start,
        end,
        'PER',
      ]);
    },
  };
}
