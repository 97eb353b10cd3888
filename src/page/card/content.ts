import { CERTAINTY_MEANING, CERTAINTY_WORD, KIND_WORD, QUOTE_WORD } from '../../brief/labels.ts';
import { lineAt } from '../../brief/model/line.ts';
import { castOf } from '../../brief/model/people.ts';
import { sentenceAround } from '../../brief/model/sentence.ts';
import { listNames, type Speech, sayCount } from '../../brief/phrases.ts';
import type { Actor, ActorType, Analysis, ArticleText, Certainty, Span } from '../../shared/analysis.ts';
import type { Subject } from '../../shared/subject.ts';
import type { Word } from '../../shared/words.ts';
import { citationOf, sentenceCitation } from './citation.ts';

/** A speaker or source as a statement's card names it. */
export interface SpeakerView {
  name: string;
  /** As this article words it. */
  role: string | null;
  unnamed: boolean;
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
  /** Name of whoever passed the words on. */
  via: string | null;
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
  const count = (n: number, one: Word, other: Word): string[] =>
    n > 0 ? [sayCount(speech, n, one, other)] : [];
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
      ...count(actor.mentions.length, 'cardMention', 'cardMentions'),
      ...count(quotes, 'cardQuote', 'cardQuotes'),
      ...count(claims, 'cardClaim', 'cardClaims'),
    ],
    unnamed: actor.type === 'unnamed',
  };
}

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
  speakers: string[];
  via: string | undefined;
}

function statementView(
  { article, analysis }: Source,
  { kind, index }: Extract<Subject, { index: number }>,
  speech: Speech,
): StatementView | null {
  const statement = kind === 'quote' ? quoteAt(analysis, index) : claimAt(analysis, index);
  const line = statement && lineAt(article.text, statement.span);
  if (!statement || !line) return null;
  const cast = castOf(analysis.actors);
  const speakers = statement.speakers.flatMap((id): SpeakerView[] => {
    const actor = cast.get(id);
    return actor ? [{ name: actor.name, role: actor.role, unnamed: actor.type === 'unnamed' }] : [];
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
    via: (statement.via !== undefined && cast.get(statement.via)?.name) || null,
    copyLabel: say(kind === 'quote' ? 'cardCopy' : 'cardCopySentence'),
    citation:
      kind === 'quote'
        ? citationOf(article, line.text, listNames(speech, speakers.map(nameAndRole)), speech)
        : sentenceCitation(article, (sentenceAround(article.text, line.span) ?? line).text, speech),
  };
}

const nameAndRole = ({ name, role }: SpeakerView): string =>
  role && !fold(name).includes(fold(role)) ? `${name} (${role})` : name;

function quoteAt({ quotes }: Analysis, index: number): Statement | null {
  const quote = quotes[index];
  if (!quote) return null;
  const { span, form, certainty, cue, speaker } = quote;
  return {
    span,
    heading: QUOTE_WORD[form],
    certainty,
    cue,
    speakers: speaker === null ? [] : [speaker],
    via: undefined,
  };
}

function claimAt({ claims }: Analysis, index: number): Statement | null {
  const claim = claims[index];
  if (!claim) return null;
  const { content, kind, certainty, cue, source, sources, via } = claim;
  const speakers = [...new Set([source, ...(sources ?? [])])].filter((id) => id !== null);
  return { span: content, heading: KIND_WORD[kind], certainty, cue, speakers, via };
}
