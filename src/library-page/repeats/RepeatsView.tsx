import { useState } from 'preact/hooks';
import { useSpeech } from '../../brief/components/speech.ts';
import { listNames } from '../../brief/phrases.ts';
import { type ArticleSummary, latestQuotes, readArticles } from '../../library/overview.ts';
import { type Likeness, type LikeQuotes, likeQuotes } from '../../library/same-words.ts';
import type { StatementRecord } from '../../library/statement-record.ts';
import type { Word } from '../../shared/words.ts';
import { Async } from '../Async.tsx';
import { useDesk } from '../desk.ts';
import { Empty } from '../Empty.tsx';
import { statementDay } from '../report-day.ts';
import { Source } from '../Source.tsx';
import { useLoaded } from '../use-loaded.ts';

/** So many quotes are compared, the latest. */
const MOST_QUOTES = 10_000;
const PAGE = 30;

const LIKENESS_WORD: Record<Likeness, Word> = {
  'other speaker': 'libraryOtherSpeaker',
  'in part': 'libraryInPart',
  'other words': 'libraryOtherWords',
};

/** Quotes that stand in two articles with other words or with another speaker, side by side. */
export function RepeatsView() {
  const { say } = useSpeech();
  const { revision } = useDesk();
  const [most, setMost] = useState(PAGE);
  const loaded = useLoaded(async () => {
    const [quotes, articles] = await Promise.all([latestQuotes(MOST_QUOTES), readArticles()]);
    return {
      found: likeQuotes(quotes),
      articles: new Map(articles.map((one) => [one.url, one])),
    };
  }, [revision]);
  return (
    <section aria-labelledby="repeats">
      <h2 id="repeats">{say('libraryRepeatsTitle')}</h2>
      <p class="lead">{say('libraryRepeatsLead')}</p>
      <Async of={loaded}>
        {({ found, articles }) => (
          <>
            {found.length === 0 && (
              <Empty title={say('libraryRepeatsEmpty')} words={say('libraryRepeatsEmptyHint')} />
            )}
            <ul class="pairs">
              {found.slice(0, most).map((pair) => (
                <Pair key={`${pair.a.id} ${pair.b.id}`} pair={pair} articles={articles} />
              ))}
            </ul>
            {found.length > most && (
              <button type="button" class="action" onClick={() => setMost(most + PAGE)}>
                {say('libraryMore')}
              </button>
            )}
          </>
        )}
      </Async>
    </section>
  );
}

interface PairProps {
  pair: LikeQuotes;
  /** By address. */
  articles: ReadonlyMap<string, ArticleSummary>;
}

function Pair({ pair: { likeness, a, b }, articles }: PairProps) {
  const { say } = useSpeech();
  return (
    <li class="pair">
      <h3>{say(LIKENESS_WORD[likeness])}</h3>
      <div class="pair-sides">
        {[b, a].map((quote) => (
          <Side key={quote.id} quote={quote} article={articles.get(quote.url)} />
        ))}
      </div>
    </li>
  );
}

interface SideProps {
  quote: StatementRecord;
  article: ArticleSummary | undefined;
}

function Side({ quote, article }: SideProps) {
  const { text, speakers, url } = quote;
  const speech = useSpeech();
  return (
    <div class="pair-side">
      <p class="name" lang="en">
        {listNames({ ...speech, locale: 'en' }, speakers)}
      </p>
      <blockquote class="verbatim said quote" lang="en" dir="ltr">
        {text}
      </blockquote>
      <Source url={url} title={article?.title ?? ''} from={statementDay(quote, article)} passage={text} />
    </div>
  );
}
