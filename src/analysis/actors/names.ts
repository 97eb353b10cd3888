import { OPENERS } from '../lexicon/function-words.ts';
import { MEMBER_NOUNS } from '../lexicon/organ-nouns.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { looksFinite } from '../text/word-class.ts';
import { lookUp } from './gazetteer.ts';
import { listedMention } from './listed-names.ts';
import type { NameMention } from './mention.ts';
import { type OrganMention, organAt } from './organs.ts';
import { genderOf, isGivenName, runEnd, sortRun } from './runs.ts';
import { TokenCover } from './token-cover.ts';
import { isHonorific, type Role, roleAfter, roleBefore, titleEndingAt } from './titles.ts';

export type { OrganMention } from './organs.ts';

/** Every named thing of the document in order of appearance; mentions never overlap. */
export function findNames(doc: TextDocument): (NameMention | OrganMention)[] {
  const mentions: (NameMention | OrganMention)[] = [];
  for (const sentence of doc.sentences) {
    const heading = doc.paragraphs[sentence.paragraph]?.heading ?? false;
    for (const mention of namesIn(doc, sentence, heading)) mentions.push(mention);
  }
  return withPairs(doc, mentions);
}

/** "Trump-Putin", "US-Taliban": hyphenated tokens of which the lists or the article's own full names know both sides. */
function withPairs(doc: TextDocument, mentions: (NameMention | OrganMention)[]): (NameMention | OrganMention)[] {
  const cover = new TokenCover(mentions);
  const surnames = new Set(
    mentions.filter(({ type, first, last }) => type === 'person' && last - first > 1).map(({ last }) => doc.tokens[last - 1]?.lower ?? ''),
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

function namesIn(doc: TextDocument, sentence: Sentence, heading: boolean): NameMention[] {
  const { tokens } = doc;
  const found: NameMention[] = [];
  const organs = heading ? [] : organsIn(tokens, sentence);
  let at = afterDateline(tokens, sentence);
  while (at < sentence.last) {
    const organ = organs.find((candidate) => candidate.first === at);
    if (organ !== undefined) {
      found.push(organ);
      at = organ.last;
      continue;
    }
    const step = nameAt(tokens, at, sentence, heading);
    if (step.mention !== undefined) found.push(withRole(tokens, step.mention, sentence));
    at = step.next;
  }
  return found.filter((mention) => !insideRole(mention, found));
}

interface Step {
  next: number;
  mention?: NameMention;
}

function nameAt(tokens: readonly Token[], at: number, sentence: Sentence, heading: boolean): Step {
  const token = tokens[at];
  if (token?.capital !== true || !token.word) return { next: at + 1 };
  const listed = lookUp(tokens, at);
  const given = isGivenName(token.text) && tokens[at + 1]?.capital === true;
  if (listed !== undefined && (listed.length > 1 || !given || listed.entry.kind === 'person')) {
    const length = listed.length + (listed.entry.kind === 'body' && MEMBER_NOUNS.has(tokens[at + listed.length]?.lower ?? '') ? 1 : 0);
    if (listed.entry.kind === 'person' && listed.length === 1) {
      const end = runEnd(tokens, at, sentence.last, (i) => lookUp(tokens, i) !== undefined);
      if (end > at + 1 && !isHonorific(tokens[at - 1])) return unlisted(tokens, at, end, sentence, heading);
    }
    return { next: at + length, mention: listedMention(tokens, at, { ...listed, length }) };
  }
  if (heading) return { next: at + 1 };
  const titleEnd = titleRun(tokens, at, sentence.last);
  if (titleEnd > at) return { next: titleEnd };
  if (isHonorific(token)) return { next: at + 1 };
  const opening = at === sentence.first || /^["“‘'(\-–—]$/.test(tokens[at - 1]?.text ?? '');
  if (opening && OPENERS.has(token.lower)) return { next: at + 1 };
  const end = runEnd(tokens, at, sentence.last, (i) => {
    const match = lookUp(tokens, i);
    return match !== undefined && match.entry.kind !== 'person' && match.length > 1;
  });
  return unlisted(tokens, at, Math.max(end, at + 1), sentence, heading);
}

/** A capitalised run that no list knows: an organisation by its head noun, a person by title, given name or grammar. */
function unlisted(tokens: readonly Token[], first: number, last: number, sentence: Sentence, heading: boolean): Step {
  const given = givenNameIn(tokens, first, last);
  if (given !== undefined && !heading) return unlisted(tokens, given, last, sentence, heading);
  const sort = sortRun(tokens, first, last);
  if (sort === 'thing' || heading) return { next: last };
  const span: NameMention['span'] = [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0];
  const name = tokens
    .slice(first, last)
    .map((token) => token.text)
    .join(' ');
  const base = { span, first, last, name, side: null, wikidata: null } as const;
  if (sort === 'organization') {
    return { next: last, mention: { ...base, type: 'organization', use: 'party', key: `named:${name.toLowerCase()}` } };
  }
  const gender = genderOf(tokens[first]?.text ?? '') ?? honorificGender(tokens[first - 1]);
  const person: NameMention = { ...base, type: 'person', use: 'party', ...(gender === undefined ? {} : { gender }) };
  const sure =
    sort === 'person' ||
    isHonorific(tokens[first - 1]) ||
    titleEndingAt(tokens, first, sentence.first) !== undefined ||
    (tokens[first - 1]?.lower === ',' && roleBefore(tokens, first - 1, sentence.first)?.side !== undefined) ||
    (last - first > 1 && (roleAfter(tokens, last, sentence.last) !== undefined || (last - first <= 3 && looksFinite(tokens[last]))));
  return { next: last, mention: sure ? person : { ...person, pending: true } };
}

/**
 * Where a person's name begins behind words of an office that no list knows ("Diplomatic Correspondent Jonathan
 * Marcus"): at a given name inside the run that is followed by a surname.
 */
function givenNameIn(tokens: readonly Token[], first: number, last: number): number | undefined {
  if (last - first < 3 || isGivenName(tokens[first]?.text ?? '') || sortRun(tokens, last - 1, last) !== 'unclear') return undefined;
  for (let at = Math.max(first + 1, last - 3); at < last - 1; at++) {
    const token = tokens[at];
    if (token !== undefined && isGivenName(token.text) && tokens[at - 1]?.capital === true && sortRun(tokens, at, last) === 'person') return at;
  }
  return undefined;
}

function honorificGender(token: Token | undefined): 'm' | 'f' | undefined {
  if (/^(?:mrs|ms|miss|lady|dame|madam|queen|princess)\.?$/.test(token?.lower ?? '')) return 'f';
  return /^(?:mr|sir|lord|king|prince)\.?$/.test(token?.lower ?? '') ? 'm' : undefined;
}

/** Both sides of a hyphen, each with its own span inside the one token; nothing where one side is unknown. */
function hyphenPair(token: Token, at: number, surnames: ReadonlySet<string>): NameMention[] {
  const pair: NameMention[] = [];
  let start = token.start;
  for (const part of token.text.split(/[-‑]/)) {
    const lower = part.toLowerCase();
    const piece: Token = { start, end: start + part.length, text: part, lower, capital: /^\p{Lu}/u.test(part), word: true };
    start = piece.end + 1;
    const match = lookUp([piece], 0);
    const place = { use: 'party', first: at, last: at + 1 } as const;
    if (match !== undefined && match.entry.kind !== 'adjective') pair.push({ ...listedMention([piece], 0, match), ...place });
    else if (surnames.has(lower)) {
      pair.push({ span: [piece.start, piece.end], type: 'person', name: part, side: null, wikidata: null, ...place });
    } else return [];
  }
  return pair;
}

/** End of a capitalised title that leads to a name ("Secretary of State Marco Rubio"): the name starts there. */
function titleRun(tokens: readonly Token[], at: number, limit: number): number {
  for (let end = Math.min(at + 6, limit - 1); end > at; end--) {
    if (titleEndingAt(tokens, end, at) === at) return end;
  }
  return at;
}

function withRole(tokens: readonly Token[], mention: NameMention, sentence: Sentence): NameMention {
  if (mention.type !== 'person') return mention;
  const role = roleOf(tokens, mention, sentence);
  if (role === undefined) return mention;
  // What the article says wins over the table, as long as the article says it of this name.
  return { ...mention, role, side: role.side ?? mention.side };
}

function roleOf(tokens: readonly Token[], mention: NameMention, sentence: Sentence): Role | undefined {
  let end = mention.first;
  const direct = roleBefore(tokens, end, sentence.first);
  if (direct !== undefined) return direct;
  while (end > sentence.first && isHonorific(tokens[end - 1])) end--;
  const before = end < mention.first ? roleBefore(tokens, end, sentence.first) : undefined;
  if (before !== undefined) return before;
  if (tokens[end - 1]?.lower === ',') {
    const apposed = roleBefore(tokens, end - 1, sentence.first);
    // "Vietnam's foreign minister, Pham Binh Minh, said": only a role that names its state or body introduces a name.
    if (apposed?.side !== undefined) return apposed;
  }
  return roleAfter(tokens, mention.last, sentence.last);
}

const insideRole = (mention: NameMention, all: readonly NameMention[]): boolean =>
  all.some(
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
    const organ = organAt(tokens, at, organs.at(-1)?.last ?? sentence.first);
    if (organ !== undefined) organs.push(organ);
  }
  return organs;
}

/** Longest place line of a news agency before its dash: "CAMP DAVID, Md. (Reuters) - ". */
const DATELINE_TOKENS = 12;

function afterDateline(tokens: readonly Token[], sentence: Sentence): number {
  const head = tokens[sentence.first]?.text ?? '';
  if (!/^\p{Lu}{3,}$/u.test(head)) return sentence.first;
  for (let at = sentence.first + 1; at < Math.min(sentence.first + DATELINE_TOKENS, sentence.last); at++) {
    if (/^[-–—]$/.test(tokens[at]?.text ?? '')) return at + 1;
  }
  return sentence.first;
}
