import type { TextDocument } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { lookUp } from './gazetteer.ts';
import { listedMention } from './listed-names.ts';
import type { NameMention } from './mention.ts';
import { TokenCover } from './token-cover.ts';

/** "Trump-Putin", "US-Taliban": hyphenated tokens of which the lists or the article's own full names know both sides. */
export function withPairs(doc: TextDocument, mentions: readonly NameMention[]): NameMention[] {
  const cover = new TokenCover(mentions);
  const surnames = new Set(
    mentions
      .filter(({ type, first, last }) => type === 'person' && last - first > 1)
      .map(({ last }) => doc.tokens[last - 1]?.lower ?? ''),
  );
  const pairs: NameMention[] = [];
  for (const [at, token] of doc.tokens.entries()) {
    if (!token.capital || !/[-‑]/.test(token.text)) continue;
    const known = cover.at(at);
    if (known !== undefined && known.pending !== true) continue;
    for (const half of hyphenPair(token, at, surnames)) pairs.push(half);
  }
  const paired = new Set(pairs.map(({ first }) => first));
  return [...mentions.filter(({ first, last }) => last - first > 1 || !paired.has(first)), ...pairs].sort(
    (a, b) => a.span[0] - b.span[0],
  );
}

/** Both sides of a hyphen, each with its own span inside the one token; nothing where one side is unknown. */
function hyphenPair(token: Token, at: number, surnames: ReadonlySet<string>): NameMention[] {
  const pair: NameMention[] = [];
  let start = token.start;
  for (const part of token.text.split(/[-‑]/)) {
    const lower = part.toLowerCase();
    const piece: Token = {
      start,
      end: start + part.length,
      text: part,
      lower,
      capital: /^\p{Lu}/u.test(part),
      word: true,
    };
    start = piece.end + 1;
    const match = lookUp([piece], 0);
    const place = { use: 'party', first: at, last: at + 1 } as const;
    if (match !== undefined && match.entry.kind !== 'adjective')
      pair.push({ ...listedMention([piece], 0, match), ...place });
    else if (surnames.has(lower)) {
      pair.push({
        span: [piece.start, piece.end],
        type: 'person',
        name: part,
        side: null,
        wikidata: null,
        ...place,
      });
    } else return [];
  }
  return pair;
}
