import type { State } from '../../shared/analysis.ts';
import type { Trail } from '../../shared/stories.ts';
import { shortDays } from '../short-day.ts';

/** One report's word on a meeting. */
export interface TrailStepView {
  /** Differs from step to step. */
  key: string;
  state: State;
  /** In the reader's language; null where it is not known. */
  day: string | null;
  /** Whether the day is the one of its publication; else it was read then. */
  isDated: boolean;
  /** The report's site and title, as far as there are any. */
  source: string;
  /** Null where the address leads to no page on the web. */
  href: string | null;
  sentence: string;
  isHere: boolean;
}

/** How a meeting's state changed from report to report. */
export type TrailView = TrailStepView[];

/** The trails by encounter id. */
export function trailViews(trails: readonly Trail[], locale: string): Map<string, TrailView> {
  return new Map(
    trails.map(({ encounter, steps }) => {
      const days = shortDays(
        steps.map(({ day }) => day),
        locale,
      );
      const views = steps.map(({ state, isDated, url, title, sentence, isHere }, index): TrailStepView => {
        const page = URL.canParse(url) ? new URL(url) : null;
        const isOnWeb = page !== null && /^https?:$/.test(page.protocol);
        const site = isOnWeb ? page.hostname.replace(/^www\./, '') : '';
        return {
          key: url,
          state,
          day: days[index] ?? null,
          isDated,
          source: [site, title].filter((words) => words !== '').join(' · ') || url,
          href: isOnWeb ? page.href : null,
          sentence,
          isHere,
        };
      });
      return [encounter, views] as const;
    }),
  );
}
