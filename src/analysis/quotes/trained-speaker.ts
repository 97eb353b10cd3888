import type { Span } from '../../shared/analysis.ts';
import type { Reference } from '../actors/reference.ts';
import { type Relation, spansOf } from '../models/attribution/relation.ts';
import { sentenceAt, type TextDocument } from '../text/document.ts';
import { isUnderNoun } from '../text/under-noun.ts';
import { looksFinite } from '../text/word-class.ts';

/** What the trained reader knows of a stretch: the relation in whose content it lies, and whom that has for a source. */
export interface TrainedSpeaker {
  relation: Relation;
  /** Actors named in the source, the likeliest speaker first; empty where it is nobody's. */
  actors: readonly string[];
  /** Where the relation says that something is reported. */
  cue: Span | null;
  /** The pieces of text that it reports. */
  content: readonly Span[];
}

/** Share of a stretch that has to lie in the content of a relation to be its words. */
const COVERED = 0.5;

interface Read {
  relation: Relation;
  content: readonly Span[];
}

/** Makes a finder of the relation that covers most of a stretch; of several the shortest. */
export function trainedSpeakers(
  doc: TextDocument,
  relations: readonly Relation[],
  references: readonly Reference[],
): (span: Span) => TrainedSpeaker | undefined {
  const speakers = references.filter(
    ({ actors, form }) => actors.length > 0 && form !== 'place' && form !== 'modifier',
  );
  const byToken = new Map(speakers.map((reference) => [reference.first, reference]));
  const bySentence = new Map<number, Read[]>();
  for (const relation of relations) {
    const content = spansOf(doc.tokens, relation.content);
    for (const sentence of sentencesOf(doc, content))
      bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), { relation, content }]);
  }
  return (span) => {
    const near = [...sentencesOf(doc, [span])].flatMap((sentence) => bySentence.get(sentence) ?? []);
    let best: Read | undefined;
    let most = COVERED * (span[1] - span[0]);
    for (const candidate of near) {
      const covered = overlap(candidate.content, span);
      const better =
        covered > most || (covered === most && best !== undefined && size(candidate) < size(best));
      if (!better) continue;
      best = candidate;
      most = covered;
    }
    if (best === undefined) return undefined;
    const { relation, content } = best;
    return {
      relation,
      content,
      actors: actorsIn(doc, relation, byToken),
      cue: spansOf(doc.tokens, relation.cue)[0] ?? null,
    };
  };
}

/** Indices of the sentences that the pieces of text touch. */
function sentencesOf(doc: TextDocument, pieces: readonly Span[]): Set<number> {
  const touched = new Set<number>();
  for (const [start, end] of pieces) {
    const last = sentenceAt(doc, end - 1)?.index ?? -1;
    for (let index = sentenceAt(doc, start)?.index ?? 0; index <= last; index++) touched.add(index);
  }
  return touched;
}

const overlap = (spans: readonly Span[], [from, to]: Span): number =>
  spans.reduce((sum, [start, end]) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0);

const size = ({ content }: Read): number => content.reduce((sum, [start, end]) => sum + end - start, 0);

/**
 * The actors that the words of a source mean, whoever speaks first: in "Kenya's envoy Ana Reis" and "Otieno aide Ana
 * Reis" the first name only places the second, and in "Ana Reis, Kenya's envoy" the second describes the first.
 */
function actorsIn(
  doc: TextDocument,
  { source, cue }: Relation,
  byToken: ReadonlyMap<number, Reference>,
): readonly string[] {
  const last = source.at(-1) ?? -1;
  const named = source.flatMap((token) => {
    const reference = byToken.get(token);
    if (reference === undefined || reference.last > last + 1) return [];
    // "(STC)" is the name before it once more.
    if (doc.tokens[token - 1]?.text === '(' && token > (source[0] ?? token)) return [];
    // "He Jianxiong" is no pronoun with a name behind it.
    const surname = reference.form === 'pronoun' && doc.tokens[reference.last]?.capital === true;
    return surname ? [] : [reference];
  });
  const from = source[0] ?? 0;
  const speaker =
    named.find(
      (reference) => !placesAnother(doc, reference, named) && !isUnderNoun(doc.tokens, reference.first, from),
    ) ?? named[0];
  if (speaker === undefined) return [];
  // "Quispe's calling it a win": there the "'s" is a verb.
  const owns = isPossessor(doc, speaker) && !cue.includes(speaker.last);
  return owns || isUnderNoun(doc.tokens, speaker.first, from) || acts(doc, speaker, last)
    ? []
    : [...new Set([...speaker.actors, ...named.flatMap(({ actors }) => actors)])];
}

/** "Quispe's visit", "Lima's offer": what somebody has speaks for nobody. */
const isPossessor = (doc: TextDocument, { last }: Reference): boolean =>
  /^['’]s?$/.test(doc.tokens[last]?.lower ?? '');

/** "Quispe met with envoys": a clause is no source; its verb stands right behind its subject. */
const acts = (doc: TextDocument, { last }: Reference, end: number): boolean =>
  last < end && looksFinite(doc.tokens[last]);

/** A possessor, or a name that only words of an office part from the next name. */
function placesAnother(doc: TextDocument, reference: Reference, named: readonly Reference[]): boolean {
  const { last } = reference;
  if (isPossessor(doc, reference)) return true;
  const next = named.find(({ first }) => first >= last);
  if (next === undefined) return false;
  return doc.tokens
    .slice(last, next.first)
    .every(
      ({ text, lower }) => /^\p{L}/u.test(text) && !/^(?:and|or|of|for|to|in|at|with|from)$/.test(lower),
    );
}
