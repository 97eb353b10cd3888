import { type Speech, sayCount } from '../../../brief/phrases.ts';
import type { Actor, ActorType, Span } from '../../../shared/analysis.ts';
import type { Subject } from '../../../shared/subject.ts';
import type { Word } from '../../../shared/words.ts';
import { noteOn } from './note-on.ts';
import type { Source } from './source.ts';
import { aliasesOf, fold } from './spellings.ts';
import { stancesOf } from './stances.ts';
import { toldOf } from './told.ts';
import type { ActorView } from './views.ts';

const TYPE_WORD: Record<ActorType, Word> = {
  person: 'cardPerson',
  country: 'cardCountry',
  government: 'cardGovernment',
  organization: 'cardOrganization',
  unnamed: 'cardUnnamedSource',
};

/** Who somebody is in this article. Null where the analysis has no such actor. */
export function actorView(
  { article, analysis, notes }: Source,
  subject: Extract<Subject, { kind: 'actor' }>,
  span: Span,
  speech: Speech,
): ActorView | null {
  const { id } = subject;
  const actor = analysis.actors.find((each) => each.id === id);
  if (!actor) return null;
  const count = (n: number, word: Word): string[] => (n > 0 ? [sayCount(speech, n, word)] : []);
  const quotes = analysis.quotes.filter(({ speaker }) => speaker === id).length;
  const claims = analysis.claims.filter(
    ({ source, sources }) => source === id || sources?.includes(id),
  ).length;
  return {
    kind: 'actor',
    subject,
    span,
    lang: article.language || 'en',
    note: noteOn(notes, span),
    wrong: { speakers: null, kind: null },
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
    stances: stancesOf(article, analysis, id, speech),
    first: actor.mentions.toSorted((a, b) => a[0] - b[0])[0] ?? null,
    unnamed: actor.type === 'unnamed',
    told: toldOf({ article, analysis }, id, speech),
  };
}

/** Null where it would only repeat the name. */
function sideOf({ side, type }: Actor, { locale }: Speech): string | null {
  if (!side || type === 'country' || !/^[A-Z]{2}$/.test(side)) return null;
  return new Intl.DisplayNames(locale, { type: 'region' }).of(side) ?? null;
}
