import type { MeetingView } from '../../model/meetings.ts';
import type { Exported } from '../exported.ts';
import { csvTable, together } from './csv.ts';

/** The writer's own account has no name. */
const WRITER = 'the article';

/** The meetings as a table: a row for each, in the order of the brief, labels in the words of the contract. */
export function meetingsCsv({ article, brief }: Pick<Exported, 'article' | 'brief'>): string {
  return csvTable<MeetingView>(
    {
      type: ({ type }) => type,
      state: ({ state }) => state,
      was: ({ was }) => was?.text ?? null,
      certainty: ({ certainty }) => certainty,
      participants: ({ participants }) => together(participants),
      place: ({ place }) => place?.text ?? null,
      when: ({ when }) => when?.text ?? null,
      from: ({ date }) => date?.from ?? null,
      to: ({ date }) => date?.to ?? null,
      accounts: ({ accounts }) =>
        together(accounts.map(({ source, state }) => `${source ?? WRITER}: ${state}`)),
      words: ({ evidence: [first] }) => first?.text ?? null,
      start: ({ evidence: [first] }) => first?.span[0] ?? null,
      end: ({ evidence: [first] }) => first?.span[1] ?? null,
      url: () => article.url,
      title: () => article.title,
      published: () => article.published ?? null,
    },
    brief.meetings,
  );
}
