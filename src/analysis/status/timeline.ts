import type { Encounter, Status, TimelineItem } from '../../shared/analysis.ts';

/** What was to come before the article's own day is past, whatever became of it. */
function timeOf({ state, date }: Encounter, today: string): TimelineItem['when'] {
  if (state === 'held' || (date !== undefined && date.to < today)) return 'past';
  return state === 'under way' ? 'now' : 'next';
}

/**
 * What was, is and may come: every encounter at its time, and the change that the status rests on as now. Past items by
 * date, then in order of the text; a dated item comes before an undated one of the same time.
 */
export function readTimeline(
  encounters: readonly Encounter[],
  status: Status | null,
  published: string | undefined,
): TimelineItem[] {
  const today = published?.slice(0, 10) ?? '';
  const items: TimelineItem[] = encounters.map((encounter) => ({
    span: encounter.evidence[0] ?? [0, 0],
    when: timeOf(encounter, today),
    ...(encounter.date === undefined ? {} : { date: encounter.date }),
    encounter: encounter.id,
  }));
  const known =
    status === null ||
    items.some(({ span }) => span[0] === status.because[0] && span[1] === status.because[1]);
  if (!known) items.push({ span: status.because, when: 'now' });
  const order = { past: 0, now: 1, next: 2 } as const;
  return items
    .filter(({ span }) => span[1] > span[0])
    .sort(
      (a, b) =>
        order[a.when] - order[b.when] ||
        (a.date?.from ?? '9999').localeCompare(b.date?.from ?? '9999') ||
        a.span[0] - b.span[0],
    );
}
