import { FORCE_GROUP } from '../../brief/force.ts';
import {
  CERTAINTY_MEANING,
  CERTAINTY_WORD,
  FIELD_WORD,
  FORCE_GROUP_WORD,
  FORCE_WORD,
  KIND_WORD,
  QUOTE_WORD,
} from '../../brief/labels.ts';
import { givenOf } from '../../brief/model/given.ts';
import { lineAt } from '../../brief/model/line.ts';
import { type Cast, castOf } from '../../brief/model/people.ts';
import { sentenceAround } from '../../brief/model/sentence.ts';
import { carrierOf, outerSpeaker } from '../../brief/model/statements.ts';
import { listNames, type Speech, sayCount, withheldWords } from '../../brief/phrases.ts';
import type {
  Actor,
  ActorType,
  Analysis,
  ArticleText,
  Certainty,
  Force,
  Span,
} from '../../shared/analysis.ts';
import type { Subject } from '../../shared/subject.ts';
import type { Say, Word } from '../../shared/words.ts';
import { citationOf, sentenceCitation } from './citation.ts';

/** A speaker or source as a statement's card names it. */
export interface SpeakerView {
  name: string;
  /** As this article words it. */
  role: string | null;
  unnamed: boolean;
  /** What the article tells of an unnamed one and what it keeps back, in one line. */
  told: string | null;
}

/** A card about words that somebody said. Every text in it stands in the article. */
export interface StatementView {
  kind: 'quote' | 'claim';
  tab: string;
  heading: string;
  certainty: string;
  certaintyMeaning: string;
  text: string;
  speakers: SpeakerView[];
  /** The reporting word as written. */
  cue: string | null;
  /** What that word makes of what it reports. */
  force: string | null;
  /** Name of whoever passed the words on. */
  via: string | null;
  /** Who is reported to have reported it. */
  within: string | null;
  /** What the copy button says. */
  copyLabel: string;
  /** What it copies. */
  citation: string;
}

/** A card about an actor. */
export interface ActorView {
  kind: 'actor';
  tab: string;
  /** What kind of actor, in a word. */
  heading: string;
  name: string;
  role: string | null;
  /** Name of the state they act for, in the reader's language. */
  side: string | null;
  /** Other spellings that the article uses. */
  aliases: string[];
  counts: string[];
  unnamed: boolean;
  /** See {@link SpeakerView.told}. */
  told: string | null;
}

export type CardView = StatementView | ActorView;

/** What cards are made from. */
export interface Source {
  article: ArticleText;
  analysis: Analysis;
}

/** More spellings than this are a list, not a hint. */
const MOST_ALIASES = 5;

/** The cards for a stack of subjects, in their order. Subjects that the analysis does not hold have none. */
export function cardViews(source: Source, subjects: readonly Subject[], speech: Speech): CardView[] {
  return subjects.flatMap((subject): CardView[] => {
    const view =
      subject.kind === 'actor'
        ? actorView(source, subject.id, speech)
        : statementView(source, subject, speech);
    return view ? [view] : [];
  });
}

const TYPE_WORD: Record<ActorType, Word> = {
  person: 'cardPerson',
  country: 'cardCountry',
  government: 'cardGovernment',
  organization: 'cardOrganization',
  unnamed: 'cardUnnamedSource',
};

function actorView({ article, analysis }: Source, id: string, speech: Speech): ActorView | null {
  const actor = analysis.actors.find((each) => each.id === id);
  if (!actor) return null;
  const count = (n: number, word: Word): string[] => (n > 0 ? [sayCount(speech, n, word)] : []);
  const quotes = analysis.quotes.filter(({ speaker }) => speaker === id).length;
  const claims = analysis.claims.filter(
    ({ source, sources }) => source === id || sources?.includes(id),
  ).length;
  return {
    kind: 'actor',
    tab: speech.say('cardTabActor'),
    heading: speech.say(TYPE_WORD[actor.type]),
    name: actor.name,
    role: actor.role !== null && fold(actor.role) === fold(actor.name) ? null : actor.role,
    side: sideOf(actor, speech),
    aliases: aliasesOf(actor, article.text),
    counts: [
      ...count(actor.mentions.length, 'cardMentions'),
      ...count(quotes, 'cardQuotes'),
      ...count(claims, 'cardClaims'),
    ],
    unnamed: actor.type === 'unnamed',
    told: toldOf({ article, analysis }, id, speech),
  };
}

function toldOf({ article, analysis }: Source, id: string, speech: Speech): string | null {
  const source = analysis.unnamed?.find(({ actor }) => actor === id);
  if (!source) return null;
  const { given, withheld } = givenOf(article.text, source);
  return [
    given.length > 0 &&
      speech.say(
        'cardTold',
        given
          .map(({ field, line }) => speech.say('cardGiven', speech.say(FIELD_WORD[field]), line.text))
          .join(' · '),
      ),
    withheld.length > 0 && withheldWords(speech, withheld),
  ]
    .filter(Boolean)
    .join('; ');
}

/** The force of a cue and what such words have in common; a neutral word only repeats the cue. */
const forceWords = (force: Force, say: Say): string => {
  const group = say(FORCE_GROUP_WORD[FORCE_GROUP[force]]);
  return force === 'says' ? group : say('cardForce', say(FORCE_WORD[force]), group);
};

/** Null where it would only repeat the name. */
function sideOf({ side, type }: Actor, { locale }: Speech): string | null {
  if (!side || type === 'country' || !/^[A-Z]{2}$/.test(side)) return null;
  return new Intl.DisplayNames(locale, { type: 'region' }).of(side) ?? null;
}

/** Case, a leading article and our own note make no other name. */
const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:the|an?)\s+/, '')
    .replace(/ \(unnamed\)$/, '');

/** Other spellings; "the President" is an office, which the card shows already. */
function aliasesOf({ name, role, mentions }: Actor, text: string): string[] {
  const spellings = mentions.flatMap((span) => lineAt(text, span)?.text ?? []);
  const known = new Set([fold(name)]);
  const office = fold(role ?? '');
  const others = spellings.filter(
    (spelling) => !known.has(fold(spelling)) && !office.includes(fold(spelling)) && known.add(fold(spelling)),
  );
  return others.slice(0, MOST_ALIASES);
}

/** What a quote and a claim have in common. */
interface Statement {
  span: Span;
  heading: Word;
  certainty: Certainty;
  cue: Span | null;
  force: Force | undefined;
  speakers: string[];
  via: string | null;
  within: string | null;
}

function statementView(
  { article, analysis }: Source,
  { kind, index }: Extract<Subject, { index: number }>,
  speech: Speech,
): StatementView | null {
  const cast = castOf(analysis.actors);
  const statement =
    kind === 'quote' ? quoteAt(analysis, cast, index) : claimAt({ article, analysis }, cast, index);
  const line = statement && lineAt(article.text, statement.span);
  if (!statement || !line) return null;
  const speakers = statement.speakers.flatMap((id): SpeakerView[] => {
    const actor = cast.get(id);
    if (!actor) return [];
    const told = toldOf({ article, analysis }, id, speech);
    return [{ name: actor.name, role: actor.role, unnamed: actor.type === 'unnamed', told }];
  });
  const { say } = speech;
  return {
    kind,
    tab: say(kind === 'quote' ? 'cardTabQuote' : 'cardTabClaim'),
    heading: say(statement.heading),
    certainty: say(CERTAINTY_WORD[statement.certainty]),
    certaintyMeaning: say(CERTAINTY_MEANING[statement.certainty]),
    text: line.text,
    speakers,
    cue: (statement.cue && lineAt(article.text, statement.cue)?.text) ?? null,
    force: statement.force === undefined ? null : forceWords(statement.force, say),
    via: statement.via,
    within: statement.within,
    copyLabel: say(kind === 'quote' ? 'cardCopy' : 'cardCopySentence'),
    citation:
      kind === 'quote'
        ? citationOf(article, line.text, listNames(speech, speakers.map(nameAndRole)), speech)
        : sentenceCitation(article, (sentenceAround(article.text, line.span) ?? line).text, speech),
  };
}

const nameAndRole = ({ name, role }: SpeakerView): string =>
  role && !fold(name).includes(fold(role)) ? `${name} (${role})` : name;

function quoteAt({ quotes }: Analysis, cast: Cast, index: number): Statement | null {
  const quote = quotes[index];
  if (!quote) return null;
  const { span, form, certainty, cue, force, speaker } = quote;
  return {
    span,
    heading: QUOTE_WORD[form],
    certainty,
    cue,
    force,
    speakers: speaker === null ? [] : [speaker],
    via: carrierOf(cast, quote),
    within: null,
  };
}

function claimAt({ article, analysis }: Source, cast: Cast, index: number): Statement | null {
  const claim = analysis.claims[index];
  if (!claim) return null;
  const { content, kind, certainty, cue, force, source, sources } = claim;
  const speakers = [...new Set([source, ...(sources ?? [])])].filter((id) => id !== null);
  return {
    span: content,
    heading: KIND_WORD[kind],
    certainty,
    cue,
    force,
    speakers,
    via: carrierOf(cast, claim),
    within: outerSpeaker(article.text, analysis, cast, claim),
  };
}
