import type { Actor, ActorType, Analysis, ArticleText } from '../../shared/analysis.ts';
import { type MeetingView, meetingViews } from '../model/meetings.ts';
import { castOf } from '../model/people.ts';
import { type SchemaStatus, schemaStatus } from './event-status.ts';

/** Somebody who takes part. */
interface Attendee {
  '@type': 'Person' | 'Organization' | 'GovernmentOrganization';
  name: string;
  /** The Wikidata item, where it is sure. */
  sameAs?: string;
}

/** A meeting as schema.org's Event, in JSON-LD. Nobody is called its organizer: articles do not say who is. */
export interface SchemaEvent {
  '@context': 'https://schema.org';
  '@type': 'Event';
  name: string;
  eventStatus: `https://schema.org/${SchemaStatus}`;
  startDate?: string;
  endDate?: string;
  previousStartDate?: string;
  location?: { '@type': 'Place'; name: string };
  attendee: Attendee[];
}

/** What takes a seat. For "unnamed" schema.org has no type: officials are persons, but how many is not known. */
const ATTENDEE_TYPE: Readonly<Record<ActorType, Attendee['@type'] | null>> = {
  person: 'Person',
  organization: 'Organization',
  government: 'GovernmentOrganization',
  country: 'GovernmentOrganization',
  unnamed: null,
};

/** The meetings for whose state schema.org has a word, in the order of the article's analysis. */
export function schemaEvents(article: ArticleText, analysis: Analysis): SchemaEvent[] {
  const cast = castOf(analysis.actors);
  const views = new Map(meetingViews(article, analysis).map((view) => [view.id, view]));
  return analysis.encounters.flatMap(({ id, participants }) => {
    const view = views.get(id);
    const status = view ? schemaStatus(view, article.published) : null;
    if (!view || status === null) return [];
    return [
      schemaEvent(
        view,
        status,
        participants.flatMap((one) => cast.get(one) ?? []),
      ),
    ];
  });
}

function schemaEvent(
  { type, participants, place, date }: MeetingView,
  status: SchemaStatus,
  actors: readonly Actor[],
): SchemaEvent {
  const days =
    date === null
      ? {}
      : status === 'EventPostponed'
        ? { previousStartDate: date.from }
        : { startDate: date.from, endDate: date.to };
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: participants.length > 0 ? `${type}: ${participants.join(', ')}` : type,
    eventStatus: `https://schema.org/${status}`,
    ...days,
    ...(place && { location: { '@type': 'Place', name: place.text } }),
    attendee: actors.flatMap(attendee),
  };
}

function attendee({ name, type, wikidata }: Actor): Attendee[] {
  const kind = ATTENDEE_TYPE[type];
  if (kind === null) return [];
  return [
    {
      '@type': kind,
      name,
      ...(wikidata !== null && { sameAs: `http://www.wikidata.org/entity/${wikidata}` }),
    },
  ];
}
