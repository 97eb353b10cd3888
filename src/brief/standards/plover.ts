import type { Actor, Analysis, ArticleText, DateRange, Encounter } from '../../shared/analysis.ts';
import type { Line } from '../model/line.ts';
import { castOf } from '../model/people.ts';
import { sentenceAround } from '../model/sentence.ts';
import { type PloverCode, ploverCode } from './plover-code.ts';
import { visitRoles } from './visitor.ts';

/** A meeting as a PLOVER event. All who take part are actors; a recipient there is only where one visits the other. */
export interface PloverEvent extends PloverCode {
  /** Encounter id. */
  encounter: string;
  /** Names. */
  actor: string[];
  /** Names. */
  recipient: string[];
  date: DateRange | null;
  /** The sentences that tell of it. */
  text: string;
}

/** What was over so long before an article was written is its background, not its news. */
const NEWS_DAYS = 7;
const DAY_MS = 86_400_000;

/** Every encounter as a PLOVER event, those that PLOVER has no type for with a null and a note. */
export function ploverEvents(article: ArticleText, { actors, encounters }: Analysis): PloverEvent[] {
  const cast = castOf(actors);
  return encounters.map((encounter): PloverEvent => {
    const sentences = sentencesOf(article, encounter);
    const words = sentences.map(({ text }) => text).join(' ');
    const participants = encounter.participants.flatMap((id) => cast.get(id) ?? []);
    const code = ploverCode({
      state: encounter.state,
      type: encounter.type,
      words,
      parties: participants.length,
      historical: isHistorical(encounter, article.published),
    });
    const [first] = sentences;
    const roles = encounter.type === 'visit' && first ? visitRoles(first, participants) : null;
    const names = (ids: readonly string[]): string[] => namesIn(participants, ids);
    return {
      encounter: encounter.id,
      ...code,
      actor: roles ? names(roles.visitors) : participants.map(({ name }) => name),
      recipient: roles ? names(roles.hosts) : [],
      date: encounter.date ?? null,
      text: words,
    };
  });
}

const namesIn = (actors: readonly Actor[], ids: readonly string[]): string[] =>
  actors.filter(({ id }) => ids.includes(id)).map(({ name }) => name);

/** Each sentence once, in the order of the evidence. */
function sentencesOf({ text }: ArticleText, { evidence }: Encounter): Line[] {
  const lines = evidence.flatMap((span) => sentenceAround(text, span) ?? []);
  return lines.filter((line, index) => lines.findIndex((one) => one.span[0] === line.span[0]) === index);
}

function isHistorical({ date }: Encounter, published: string | undefined): boolean {
  const written = Date.parse(published?.slice(0, 10) ?? '');
  return date !== undefined && written - Date.parse(date.to) > NEWS_DAYS * DAY_MS;
}
