import { OPENERS } from '../lexicon/function-words.ts';
import { PERSON_NOUNS } from '../lexicon/offices.ts';
import { MEMBER_NOUNS } from '../lexicon/organ-nouns.ts';
import type { Entity } from '../models/recogniser.ts';
import { afterDateline } from '../text/dateline.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { type EntityRange, entityRanges } from './entity-range.ts';
import { lookUp, type Match } from './gazetteer.ts';
import { withPairs } from './hyphen-pairs.ts';
import { listedMention } from './listed-names.ts';
import type { NameMention } from './mention.ts';
import { type OrganMention, organAt } from './organs.ts';
import { headingStep, recognisedStep, type Step } from './recognised.ts';
import { withRole } from './roles.ts';
import { isGivenName, isParticle, runEnd } from './runs.ts';
import { isHonorific, titleEndingAt } from './titles.ts';
import { unlistedMention } from './unlisted.ts';

/**
 * Every named thing of the document in order of appearance; mentions never overlap. `entities` are the recogniser's
 * names, a list for each sentence: it says what is a name and of which kind, the lists say whose.
 */
export function findNames(doc: TextDocument, entities: readonly (readonly Entity[])[]): NameMention[] {
  const mentions: NameMention[] = [];
  for (const sentence of doc.sentences) {
    const heading = doc.paragraphs[sentence.paragraph]?.heading ?? false;
    const ranges = entityRanges(doc.tokens, sentence, entities[sentence.index] ?? []);
    for (const mention of namesIn(doc, sentence, heading, ranges)) mentions.push(mention);
  }
  return withPairs(doc, mentions);
}

function namesIn(
  doc: TextDocument,
  sentence: Sentence,
  heading: boolean,
  ranges: readonly EntityRange[],
): NameMention[] {
  const { tokens } = doc;
  const found: NameMention[] = [];
  const byFirst = new Map(ranges.map((range) => [range.first, range]));
  const organs = new Map(heading ? [] : organsIn(tokens, sentence).map((organ) => [organ.first, organ]));
  let at = afterDateline(tokens, sentence);
  while (at < sentence.last) {
    const organ = organs.get(at);
    if (organ !== undefined) {
      found.push(organ);
      at = organ.last;
      continue;
    }
    const range = byFirst.get(at);
    const recognised =
      range === undefined
        ? undefined
        : heading
          ? headingStep(tokens, range, sentence)
          : recognisedStep(tokens, range, sentence);
    const step = recognised ?? nameAt(tokens, at, sentence, heading);
    if (step.mention !== undefined) found.push(withRole(tokens, step.mention, sentence));
    at = step.next;
  }
  const withRoles = found.filter(({ role }) => role !== undefined);
  return found.filter((mention) => !insideRole(mention, withRoles));
}

/** "Mohammed bin Salman bin Abdulaziz": the list may hold the short form of a longer name. */
function familyEnd(tokens: readonly Token[], at: number, limit: number): number {
  if (!isParticle(tokens[at]) && tokens[at]?.text !== 'Al') return at;
  const end = runEnd(tokens, at - 1, limit, (i) => lookUp(tokens, i) !== undefined);
  return Math.max(end, at);
}

const stepOver = (next: number, mention: NameMention | undefined): Step =>
  mention === undefined ? { next } : { next, mention };

/** A listed name with what belongs to it in this place: "NATO allies", the rest of a longer personal name. */
function listedStep(tokens: readonly Token[], at: number, listed: Match, sentence: Sentence): Step {
  const { entry, length } = listed;
  let end = at + length;
  if (entry.kind === 'body' && MEMBER_NOUNS.has(tokens[end]?.lower ?? '')) end += 1;
  if (entry.kind === 'person') {
    const run = runEnd(tokens, at, sentence.last, (i) => lookUp(tokens, i) !== undefined);
    // A surname that is somebody else's given name here: "Kim Petras".
    if (length === 1 && run > end && !isHonorific(tokens[at - 1])) {
      return stepOver(run, unlistedMention(tokens, at, run, sentence));
    }
    end = familyEnd(tokens, end, sentence.last);
  }
  return { next: end, mention: listedMention(tokens, at, { entry, length: end - at }) };
}

/** "Mediators say …": with a capital only because they open the sentence. */
const PEOPLE = new Set(PERSON_NOUNS.map(({ plural }) => plural));

function nameAt(tokens: readonly Token[], at: number, sentence: Sentence, heading: boolean): Step {
  const token = tokens[at];
  if (token?.capital !== true || !token.word) return { next: at + 1 };
  const listed = lookUp(tokens, at);
  const given = isGivenName(token.text) && tokens[at + 1]?.capital === true;
  if (listed !== undefined && (listed.length > 1 || !given || listed.entry.kind === 'person')) {
    return listedStep(tokens, at, listed, sentence);
  }
  if (heading) return { next: at + 1 };
  const titleEnd = titleRun(tokens, at, sentence.last);
  if (titleEnd > at) return { next: titleEnd };
  if (isHonorific(token)) return { next: at + 1 };
  const opening = at === sentence.first || /^["“‘'(\-–—]$/.test(tokens[at - 1]?.text ?? '');
  if (opening && (OPENERS.has(token.lower) || PEOPLE.has(token.lower))) return { next: at + 1 };
  const end = runEnd(tokens, at, sentence.last, (i) => {
    const match = lookUp(tokens, i);
    return match !== undefined && match.entry.kind !== 'person' && match.length > 1;
  });
  return stepOver(Math.max(end, at + 1), unlistedMention(tokens, at, Math.max(end, at + 1), sentence));
}

/** End of a capitalised title that leads to a name ("Secretary of State Marco Rubio"): the name starts there. */
function titleRun(tokens: readonly Token[], at: number, limit: number): number {
  for (let end = Math.min(at + 6, limit - 1); end > at; end--) {
    if (titleEndingAt(tokens, end, at) === at) return end;
  }
  return at;
}

const insideRole = (mention: NameMention, withRoles: readonly NameMention[]): boolean =>
  withRoles.some(
    (other) =>
      other !== mention &&
      other.role !== undefined &&
      mention.type !== 'person' &&
      mention.span[0] >= other.role.span[0] &&
      mention.span[1] <= other.role.span[1] &&
      // What a role before the name mentions is part of it; an apposition may name an actor of its own.
      (mention.use !== 'party' || other.role.span[0] < other.span[0]),
  );

function organsIn(tokens: readonly Token[], sentence: Sentence): OrganMention[] {
  const organs: OrganMention[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const organ = organAt(tokens, at, organs.at(-1)?.last ?? sentence.first, sentence.last);
    if (organ !== undefined) organs.push(organ);
  }
  return organs;
}
