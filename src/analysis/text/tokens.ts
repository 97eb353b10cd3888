/** A word, number, abbreviation or single punctuation mark. Offsets are into the article text. */
export interface Token {
  start: number;
  end: number;
  text: string;
  /** Lower case, apostrophes straightened. */
  lower: string;
  /** Begins with an upper-case letter. */
  capital: boolean;
  /** Letters or digits rather than punctuation. */
  word: boolean;
}

// Order matters: dotted abbreviations and titles with their stop before plain words, so that a stop is punctuation only where it ends something.
const TOKEN =
  /(?:\p{L}\.){2,}|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Capt|Sgt|Adm|Sen|Sens|Rep|Reps|Gov|Rev|Hon|Amb|St|Jr|Sr|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wis|Wyo)\.(?=\s)|(?:\p{Lu}\.)+\p{Lu}(?![\p{L}\p{N}.'’])|\p{Lu}\.(?=\s\p{Lu})|\d+(?:[.,:]\d+)*(?:st|nd|rd|th|[a-z]{1,2}\b)?|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’\-‑](?=[\p{L}\p{N}]))*|[^\s]/gu;

/** Splits `text.slice(start, end)` into tokens. The possessive ending is a token of its own; "n't" stays on its verb. */
export function tokenize(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const at = start + match.index;
    const raw = match[0];
    const possessive = /['’]s$/i.test(raw) ? raw.length - 2 : 0;
    if (possessive > 0) {
      tokens.push(token(raw.slice(0, possessive), at), token(raw.slice(possessive), at + possessive));
    } else tokens.push(token(raw, at));
  }
  return tokens;
}

function token(raw: string, start: number): Token {
  return {
    start,
    end: start + raw.length,
    text: raw,
    lower: raw.toLowerCase().replaceAll('’', "'"),
    capital: /^\p{Lu}/u.test(raw),
    word: /^[\p{L}\p{N}]/u.test(raw),
  };
}
