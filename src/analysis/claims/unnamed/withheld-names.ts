import type { Actor, Claim, Quote, Span } from '../../../shared/analysis.ts';
import type { Reference } from '../../actors/reference.ts';
import type { Sentence, TextDocument } from '../../text/document.ts';
import { findReasons } from './anonymity.ts';
import type { Range } from './modifiers.ts';

/** "He spoke on condition of anonymity" is about whoever spoke this many sentences before, at most. */
const REACH = 2;

interface Speech {
  at: number;
  sources: readonly string[];
}

/** For each source without a name the words that say why, where the text has them. */
export function reasonsBySource(
  doc: TextDocument,
  sources: ReadonlySet<string>,
  actors: readonly Actor[],
  references: readonly Reference[],
  quotes: readonly Quote[],
  claims: readonly Claim[],
  stops: ReadonlySet<number>,
): Map<string, Span> {
  const reasons = new Map<string, Span>();
  const people = new Set(actors.filter(({ type }) => type === 'person').map(({ id }) => id));
  const spoken = speeches(sources, quotes, claims);
  let reference = 0;
  let speech = 0;
  for (const [i, sentence] of doc.sentences.entries()) {
    while ((references[reference]?.first ?? doc.tokens.length) < sentence.first) reference++;
    while ((spoken[speech]?.at ?? doc.text.length) < sentence.span[0]) speech++;
    const found = findReasons(doc.tokens, sentence, stops);
    if (found.length === 0) continue;
    const here = within(references, reference, sentence);
    const since = doc.sentences[Math.max(0, i - REACH)]?.span[0] ?? 0;
    const recent = spoken.slice(Math.max(0, speech - 2 * REACH), speech).filter(({ at }) => at >= since);
    for (const range of found) {
      const span: Span = [doc.tokens[range[0]]?.start ?? 0, doc.tokens[range[1] - 1]?.end ?? 0];
      for (const id of ownersOf(doc, range, sentence, here, recent, sources, people))
        if (!reasons.has(id)) reasons.set(id, span);
    }
  }
  return reasons;
}

/** The references of a sentence; `from` is the first that begins in it. */
function within(references: readonly Reference[], from: number, { last }: Sentence): Reference[] {
  let to = from;
  while ((references[to]?.first ?? last) < last) to++;
  return references.slice(from, to);
}

/** Who speaks without a name, where, in order. */
function speeches(
  sources: ReadonlySet<string>,
  quotes: readonly Quote[],
  claims: readonly Claim[],
): Speech[] {
  const all: Speech[] = [
    ...quotes.map(({ span, speaker }) => ({ at: span[0], sources: speaker === null ? [] : [speaker] })),
    ...claims.map(({ cue, source, sources: several }) => ({
      at: cue[0],
      sources: several ?? (source === null ? [] : [source]),
    })),
  ];
  return all
    .map((speech) => ({ ...speech, sources: speech.sources.filter((id) => sources.has(id)) }))
    .filter((speech) => speech.sources.length > 0)
    .sort((a, b) => a.at - b.at);
}

/**
 * Whom a reason is about: the source without a name that stands nearest before it in the sentence, else the nearest
 * behind it, else whoever spoke last. A named person never asked not to be named, so a pronoun read as one is passed over.
 */
function ownersOf(
  doc: TextDocument,
  [first]: Range,
  sentence: Sentence,
  here: readonly Reference[],
  recent: readonly Speech[],
  sources: ReadonlySet<string>,
  people: ReadonlySet<string>,
): readonly string[] {
  const unnamed = here.filter(({ actors }) => actors.some((id) => sources.has(id)));
  const near = unnamed.findLast((one) => one.first < first) ?? unnamed.find((one) => one.first >= first);
  if (near !== undefined) return near.actors.filter((id) => sources.has(id));
  const opener = doc.tokens[sentence.first]?.lower ?? '';
  // "The officials spoke …", "Both asked …": all who have just spoken.
  const several = /^(?:all|both|they|the|these|those|neither|none)$/.test(opener);
  const refersBack = several || /^(?:he|she|speaking|like|each|one|a|an)$/.test(opener);
  const named = here.some(({ form, actors }) => form === 'name' && actors.some((id) => people.has(id)));
  if (!refersBack || named) return [];
  const last = recent.at(-1);
  if (last === undefined) return [];
  return several ? recent.flatMap((speech) => speech.sources) : last.sources;
}
