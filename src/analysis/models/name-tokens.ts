import type { Sentence, TextDocument } from '../text/document.ts';
import { foldWord } from '../text/fold.ts';

/** The tokens of one sentence as the recogniser reads them: folded forms with their offsets into the text. */
export interface NameTokens {
  forms: string[];
  /** Where each begins and ends in the document's text; a folded form may be longer or shorter than that. */
  starts: number[];
  ends: number[];
}

/** "Trump-Putin" is two names and a hyphen, "pro-Kremlin" and "Jong-un" one word each. */
const PAIR = /^(?!(?:Al|El|As|Ash|Ad|An|Ar|Abu|Ibn|Bin)[-‑])\p{Lu}[\p{L}.]*[-‑–]\p{Lu}/u;
const CONTRACTION = /['’](?:re|ve|ll|d|m)$/i;
const NEGATION = /n['’]t$/i;

/** The sentence's tokens; hyphenated pairs of capitalised parts and contractions are taken apart. */
export function nameTokens(doc: TextDocument, sentence: Sentence): NameTokens {
  const tokens: NameTokens = { forms: [], starts: [], ends: [] };
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = doc.tokens[i];
    if (token !== undefined) addParts(tokens, token.text, token.start);
  }
  return tokens;
}

function addParts(tokens: NameTokens, text: string, start: number): void {
  if (!/['’‑–-]/.test(text) || text.length < 3) add(tokens, text, start);
  else if (PAIR.test(text)) {
    let at = start;
    for (const part of text.split(/([-‑–])/)) {
      if (part !== '') add(tokens, part, at);
      at += part.length;
    }
  } else {
    const cut = text.search(NEGATION) > 0 ? text.search(NEGATION) : text.search(CONTRACTION);
    if (cut > 0) {
      add(tokens, text.slice(0, cut), start);
      add(tokens, text.slice(cut), start + cut);
    } else add(tokens, text, start);
  }
}

function add(tokens: NameTokens, text: string, start: number): void {
  tokens.forms.push(foldWord(text));
  tokens.starts.push(start);
  tokens.ends.push(start + text.length);
}
