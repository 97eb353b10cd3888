import { useState } from 'preact/hooks';
import { useSpeech } from '../../brief/components/speech.ts';
import { formatDay } from '../../brief/dates.ts';
import type { Speech } from '../../brief/phrases.ts';
import { holdingsOf, readArticles } from '../../library/overview.ts';
import { Async } from '../Async.tsx';
import { useDesk } from '../desk.ts';
import { Empty } from '../Empty.tsx';
import { useLoaded } from '../use-loaded.ts';
import { ArticleRow } from './ArticleRow.tsx';
import { byDay, dayBefore, localDay } from './days.ts';

/** How many articles are shown before the reader asks for more. */
const PAGE = 40;

/** What was read, by days, the last first. */
export function ReadingView({ remembers }: { remembers: boolean }) {
  const speech = useSpeech();
  const { revision } = useDesk();
  const [most, setMost] = useState(PAGE);
  const loaded = useLoaded(async () => {
    const articles = await readArticles();
    const shown = articles.slice(0, most);
    const holdings = await holdingsOf(shown.map(({ url }) => url));
    return {
      days: byDay(shown),
      holdings: new Map(shown.map(({ url }, index) => [url, holdings[index]])),
      isMore: articles.length > most,
    };
  }, [most, revision]);
  return (
    <section aria-labelledby="reading">
      <h2 id="reading">{speech.say('libraryReadingTitle')}</h2>
      <Async of={loaded}>
        {({ days, holdings, isMore }) => (
          <>
            {days.length === 0 && (
              <Empty
                title={speech.say('libraryReadingEmpty')}
                words={speech.say(remembers ? 'libraryReadingEmptyOn' : 'libraryReadingEmptyOff')}
              />
            )}
            {days.map(({ day, articles }) => (
              <section key={day} class="day" aria-label={dayWords(day, speech)}>
                <h3>{dayWords(day, speech)}</h3>
                <ul>
                  {articles.map((article) => (
                    <ArticleRow
                      key={article.url}
                      article={article}
                      holdings={holdings.get(article.url) ?? { statements: 0, readings: 0 }}
                    />
                  ))}
                </ul>
              </section>
            ))}
            {isMore && (
              <button type="button" class="action" onClick={() => setMost(most + PAGE)}>
                {speech.say('libraryMore')}
              </button>
            )}
          </>
        )}
      </Async>
    </section>
  );
}

function dayWords(day: string, { say, locale }: Speech): string {
  const now = new Date();
  if (day === localDay(now)) return say('libraryToday');
  if (day === dayBefore(now)) return say('libraryYesterday');
  return formatDay(day, locale) ?? day;
}
