import type { Brief } from '../brief/brief.ts';
import { marksOf } from '../brief/model/counts.ts';
import type { Speech } from '../brief/phrases.ts';
import type { Reading } from '../own-text/reading.ts';

/** Why no brief stands beside the text, in words. */
export interface Notice {
  title: string;
  detail: string;
  /** Whether it may go better another time. */
  retry: boolean;
}

/** What there is to tell in place of a brief; null where there is one, or will be. */
export function noticeOf(reading: Reading, brief: Brief | null, { say, locale }: Speech): Notice | null {
  switch (reading.kind) {
    case 'reading':
      return null;
    case 'not-english':
      return { title: say('selectionNotEnglish'), detail: say('selectionNotEnglishDetail'), retry: false };
    case 'too-long': {
      const [length, longest] = [reading.length, reading.longest].map((each) =>
        new Intl.NumberFormat(locale).format(Math.ceil(each / 1000)),
      );
      return {
        title: say('selectionFailed'),
        detail: say('selectionTooLong', length ?? '', longest ?? ''),
        retry: false,
      };
    }
    case 'failed':
      return {
        title: say('selectionFailed'),
        detail: say('selectionFailedDetail', reading.reason),
        retry: true,
      };
    case 'annotated':
      return brief && isEmpty(brief)
        ? { title: say('selectionNothing'), detail: say('selectionNothingDetail'), retry: false }
        : null;
  }
}

const isEmpty = ({ counts, diplomatic }: Brief): boolean => !diplomatic && marksOf(counts) === 0;
