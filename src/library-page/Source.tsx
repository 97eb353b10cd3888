import { useSpeech } from '../brief/components/speech.ts';
import { siteOf } from '../surface/site.ts';
import { type ReportDay, reportDayWords } from './report-day.ts';
import { passageAddress } from './text-fragment.ts';

interface Props {
  url: string;
  title: string;
  /** Left out where it is told elsewhere. */
  from?: ReportDay;
  /** Words of the article to open it at. */
  passage?: string;
}

/** Where something stands: site, day, and the article's title as a link that opens it. */
export function Source({ url, title, from, passage }: Props) {
  const speech = useSpeech();
  const site = siteOf(url);
  const words = title === '' ? url : title;
  return (
    <p class="source meta">
      {[site?.name, from && reportDayWords(from, speech)].filter(Boolean).join(' · ')}{' '}
      {site ? (
        <a
          class="verbatim"
          lang="en"
          href={passage === undefined ? url : passageAddress(url, passage)}
          target="_blank"
          rel="noreferrer"
        >
          {words}
        </a>
      ) : (
        <span class="verbatim" lang="en">
          {words}
        </span>
      )}
    </p>
  );
}
