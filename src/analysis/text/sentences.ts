import type { Span } from '../../shared/analysis.ts';
import { once } from './once.ts';

const segmenter = once(() => new Intl.Segmenter('en', { granularity: 'sentence' }));

/** A segment that ends in one of these was cut after an abbreviation: titles, initials, months, dotted country names. */
const ABBREVIATION =
  /(?:^|[\s("“])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Capt|Sgt|Adm|Sen|Sens|Rep|Reps|Gov|Rev|Hon|Amb|St|Jr|Sr|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Md|Va|Fla|\p{Lu})\.\s*$/u;
/** May end a sentence as well as stand in one: dotted abbreviations and those of the United States' states. */
const DOTTED =
  /(?:(?:\p{L}\.){2,}|\b(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Ga|Ill|Ind|Kan|Ky|La|Mass|Mich|Minn|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Wis|Wyo)\.)\s*$/u;

/** After a dotted abbreviation only these words are taken to open a new sentence: "the U.S. He said", but "the U.S. President". */
const OPENER =
  /^["“'‘(]*(?:The|A|An|He|She|It|They|We|I|You|In|On|At|But|And|This|That|These|Those|However|Meanwhile|After|Before|When|While|As|If|His|Her|Its|Their|There|Officials|Earlier|Later|Last|Next)\b/;

/** Longer runs are forms without stops (tables, torn markup); cutting them keeps every later stage linear. */
const MAX_SENTENCE = 2000;

/** Sentence spans inside one paragraph (Unicode UAX 29 segmentation, repaired after abbreviations), trimmed and in order. */
export function splitSentences(text: string, [from, to]: Span): Span[] {
  const spans: Span[] = [];
  let open: number | null = null;
  const segments = segmentsOf(text, from, to);
  for (const [i, [start, end]] of segments.entries()) {
    open ??= start;
    const segment = text.slice(start, end);
    const following = segments[i + 1];
    const next = following === undefined ? undefined : text.slice(...following);
    if (next !== undefined && end - open < MAX_SENTENCE && continues(segment, next)) continue;
    pushTrimmed(spans, text, open, end);
    open = null;
  }
  return spans;
}

/** Engines copy the whole input into every segment they yield, so a long paragraph is handed over window by window. */
const WINDOW = 4000;

function segmentsOf(text: string, from: number, to: number): Span[] {
  const spans: Span[] = [];
  for (let start = from; start < to; ) {
    const end = Math.min(to, start + WINDOW);
    let last = start;
    for (const { segment, index } of segmenter().segment(text.slice(start, end))) {
      last = start + index;
      spans.push([last, last + segment.length]);
    }
    // The last segment of a window may have been cut by it: it is read again at the head of the next one.
    if (end < to && last > start) spans.pop();
    start = end < to && last > start ? last : end;
  }
  return spans;
}

function continues(segment: string, next: string): boolean {
  if (DOTTED.test(segment)) return !OPENER.test(next);
  if (ABBREVIATION.test(segment)) return true;
  // A closing mark that the segmenter put on the next sentence belongs to this one.
  return /^["”’»)]+\s*$/.test(next);
}

function pushTrimmed(spans: Span[], text: string, start: number, end: number): void {
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  for (; end - start > MAX_SENTENCE; ) {
    const space = text.lastIndexOf(' ', start + MAX_SENTENCE);
    const cut = space > start ? space : start + MAX_SENTENCE;
    spans.push([start, cut]);
    start = space > start ? cut + 1 : cut;
  }
  if (end > start) spans.push([start, end]);
}
