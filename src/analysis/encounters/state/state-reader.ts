import type { Span, State } from '../../../shared/analysis.ts';
import type { Parser } from '../../models/syntax/parser.ts';
import type { Sentence, TextDocument } from '../../text/document.ts';
import type { FoundMention } from '../encounter-mention.ts';
import { placeOf, timeOf } from '../where-when.ts';
import { evidenceOf } from './evidence.ts';
import type { Grammar } from './grammar.ts';
import { readState } from './read.ts';
import { readGrammar } from './repair.ts';

/** What one sentence says of an encounter's state, and the shortest stretch that shows it. */
export interface ToldState {
  state: State;
  /** Words say so, rather than tense or place in the sentence alone. */
  outright: boolean;
  evidence: Span;
}

/** Reads states in one document. A sentence is parsed when it is first asked about, so that others cost nothing. */
export class StateReader {
  readonly #doc: TextDocument;
  readonly #parser: Parser;
  readonly #grammars = new Map<number, Grammar>();

  constructor(doc: TextDocument, parser: Parser) {
    this.#doc = doc;
    this.#parser = parser;
  }

  /** The grammar of a sentence. */
  grammarOf(sentence: Sentence): Grammar {
    const known = this.#grammars.get(sentence.index);
    if (known !== undefined) return known;
    const grammar = readGrammar(this.#doc, this.#parser.parse(this.#doc, sentence));
    this.#grammars.set(sentence.index, grammar);
    return grammar;
  }

  /** The state that its sentence gives an encounter; null where it says nothing of it. */
  stateOf(mention: Pick<FoundMention, 'sentence' | 'span' | 'form' | 'head' | 'from'>): ToldState | null {
    const sentence = this.#doc.sentences[mention.sentence];
    if (sentence === undefined) return null;
    const grammar = this.grammarOf(sentence);
    const fixed = timeOf(this.#doc, mention) ?? placeOf(this.#doc, mention);
    const read = readState(grammar, mention.head, mention.form, fixed);
    if (read === null) return null;
    return {
      state: read.state,
      outright: read.strong,
      evidence: evidenceOf(this.#doc, sentence, mention, grammar, read.cues),
    };
  }
}
