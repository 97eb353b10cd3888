import type { Actor, Quote, Span } from '../../shared/analysis.ts';
import { type Sentence, sentenceAt, type TextDocument, tokenAtOrAfter } from '../text/document.ts';
import { SpanIndex } from '../text/span-index.ts';
import type { Antecedent } from './antecedent.ts';
import { carry } from './antecedents.ts';
import { candidatesFor } from './candidates.ts';
import { personalPronoun, pronounOf } from './pronoun-words.ts';
import { likeliest } from './rank.ts';

const FIRST_PERSON = /^(?:i|me|my|mine|myself)$/;

/** Marks around words inside a quotation that are somebody else's, told again. */
const OPENS = /(?<=[\s:,(—–-])['‘]\p{Lu}/gu;
const CLOSES = /['’](?=[\s.,;:!?)”"]|$)/gu;

/**
 * The pronouns inside quotations, once it is known who speaks: "I" and "my" are the speaker, "he" and "she" likely
 * somebody else. "We" is left alone: it may be a government, a country or everybody. Returns the actors with these
 * pronouns added.
 */
export function withSpokenPronouns(
  doc: TextDocument,
  actors: readonly Actor[],
  quotes: readonly Quote[],
  lists: readonly (readonly Antecedent[])[],
  quoted: (offset: number) => boolean,
): Actor[] {
  const added = new Map<string, Span[]>();
  const add = (id: string, span: Span): void => {
    const known = added.get(id);
    if (known === undefined) added.set(id, [span]);
    else known.push(span);
  };
  const discourse = new Discourse(lists);
  for (const { span, speaker } of quotes) {
    const inner = toldAgain(doc.text, span);
    const leads = speaker === null ? leadIn(doc, discourse.lists, span[0]) : null;
    // Nobody names himself; and where nobody knows who speaks, whoever leads the sentence in is likely the one.
    const others = (known: Antecedent): boolean =>
      speaker === null
        ? quoted(known.start) || (leads !== null && !known.ids.includes(leads))
        : !known.ids.includes(speaker);
    for (let at = tokenAtOrAfter(doc, span[0]); at < doc.tokens.length; at++) {
      const token = doc.tokens[at];
      if (token === undefined || token.start >= span[1]) break;
      const word = pronounOf(token);
      const here: Span = [token.start, token.start + word.length];
      if (inner.overlapping(here).length > 0) continue;
      if (FIRST_PERSON.test(word)) {
        if (speaker !== null && discourse.isOnePerson(speaker)) add(speaker, here);
        continue;
      }
      const known = thirdPerson(doc, discourse, at, others);
      if (known !== undefined) add(known, here);
    }
  }
  return actors.map((actor) => {
    const more = added.get(actor.id);
    return more === undefined
      ? actor
      : { ...actor, pronouns: [...actor.pronouns, ...more].sort((a, b) => a[0] - b[0]) };
  });
}

/** Whom the sentence means first that leads to words which nobody is said to speak: likely the speaker. */
function leadIn(doc: TextDocument, lists: readonly Antecedent[][], start: number): string | null {
  const sentence = sentenceAt(doc, start);
  const first = lists[sentence?.index ?? -1]?.find(({ kind }) => kind === 'person');
  return first !== undefined && first.start < start ? (first.ids[0] ?? null) : null;
}

/** What a quotation tells again, from each mark that opens to the next that closes. */
function toldAgain(text: string, [from, to]: Span): SpanIndex<Span> {
  const words = text.slice(from + 1, to);
  const found: Span[] = [];
  for (let at = 0; ; ) {
    OPENS.lastIndex = at;
    const opening = OPENS.exec(words);
    CLOSES.lastIndex = OPENS.lastIndex;
    const closing = opening === null ? null : CLOSES.exec(words);
    // Where nothing closes from here on, nothing does further on: one look behind each mark would cost the square.
    if (opening === null || closing === null) return new SpanIndex(found, (span) => span);
    at = closing.index + 1;
    found.push([from + 1 + opening.index, from + 1 + at]);
  }
}

/** Whom "he" or "she" at token `at` means, of those allowed. */
function thirdPerson(
  doc: TextDocument,
  discourse: Discourse,
  at: number,
  allowed: (known: Antecedent) => boolean,
): string | undefined {
  const token = doc.tokens[at];
  const pronoun = personalPronoun(doc.tokens, at);
  const sentence = token === undefined ? undefined : sentenceAt(doc, token.start);
  if (token === undefined || pronoun === undefined || sentence === undefined) return undefined;
  const { lists } = discourse;
  const seen = discourse.seenBefore(sentence);
  const found = likeliest(candidatesFor({ doc, lists, seen, sentence, at, pronoun }, allowed));
  if (found === undefined) return undefined;
  carry(lists, sentence, { ...found, start: token.start, first: at, last: at + 1, pronoun: true });
  return found.ids[0];
}

/** Who was meant so far, as it is told on. */
class Discourse {
  readonly lists: Antecedent[][];
  readonly #persons: ReadonlySet<string>;
  readonly #seen = new Map<string, number>();
  #next = 0;

  constructor(lists: readonly (readonly Antecedent[])[]) {
    this.lists = lists.map((list) => [...list]);
    this.#persons = new Set(lists.flat().flatMap(({ kind, ids }) => (kind === 'person' ? ids : [])));
  }

  isOnePerson(id: string): boolean {
    return this.#persons.has(id);
  }

  /** How often each actor was meant before a sentence; sentences have to come in order. */
  seenBefore({ index }: Sentence): ReadonlyMap<string, number> {
    for (; this.#next < index; this.#next++)
      for (const { ids } of this.lists[this.#next] ?? [])
        for (const id of ids) this.#seen.set(id, (this.#seen.get(id) ?? 0) + 1);
    return this.#seen;
  }
}
