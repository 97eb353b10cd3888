import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useSpeech } from '../../brief/components/speech.ts';
import { KIND_WORD, QUOTE_WORD } from '../../brief/labels.ts';
import { listNames, type Speech, sayCount } from '../../brief/phrases.ts';
import { type ArticleSummary, readArticles } from '../../library/overview.ts';
import { findStatements, hasAll, type Query, queryOf } from '../../library/search.ts';
import type { StatementRecord } from '../../library/statement-record.ts';
import { distinctWords } from '../../library/words.ts';
import { siteOf } from '../../surface/site.ts';
import { Async } from '../Async.tsx';
import { useDesk } from '../desk.ts';
import { reportDay, reportDayWords, statementDay } from '../report-day.ts';
import { passageAddress } from '../text-fragment.ts';
import { useLoaded } from '../use-loaded.ts';
import { Marked } from './Marked.tsx';

/** How many results are shown before the reader asks for more. */
const PAGE = 50;

/** What was found of what the reader has typed. */
export function SearchView({ typed }: { typed: string }) {
  const speech = useSpeech();
  const { revision } = useDesk();
  const [most, setMost] = useState(PAGE);
  useEffect(() => setMost(PAGE), [typed]);
  const query = queryOf(typed);
  const articles = useLoaded(readArticles, [revision]);
  const found = useLoaded(
    async () => ({ query, ...(query ? await findStatements(query, most) : { statements: [], total: 0 }) }),
    [typed, most, revision],
  );
  return (
    <section aria-labelledby="found">
      <h2 id="found">{speech.say('libraryFound')}</h2>
      <Async of={articles}>
        {(all) => (
          <Async of={found}>
            {({ query: asked, statements, total }) =>
              asked && (
                <Results
                  query={asked}
                  articles={all}
                  statements={statements}
                  total={total}
                  onMore={() => setMost(most + PAGE)}
                />
              )
            }
          </Async>
        )}
      </Async>
    </section>
  );
}

interface ResultsProps {
  query: Query;
  articles: readonly ArticleSummary[];
  statements: readonly StatementRecord[];
  total: number;
  onMore: () => void;
}

function Results({ query, articles, statements, total, onMore }: ResultsProps) {
  const speech = useSpeech();
  const byUrl = new Map(articles.map((one) => [one.url, one]));
  const entitled = articles.filter(({ title }) => hasAll(query, distinctWords(title)));
  const counted = [
    total > 0 && sayCount(speech, total, 'libraryCountStatements'),
    entitled.length > 0 && sayCount(speech, entitled.length, 'libraryCountTitles'),
  ].filter((words) => words !== false);
  return (
    <>
      <p class="meta" role="status">
        {counted.length === 0 ? speech.say('libraryNothingFound') : listNames(speech, counted)}
      </p>
      {counted.length === 0 && <p class="meta">{speech.say('libraryNothingFoundHint')}</p>}
      <ul class="results" data-lines>
        {entitled.slice(0, PAGE).map(({ url, title, ...dates }) => (
          <li key={url}>
            <Result url={url}>
              <span class="verbatim result-title" lang="en">
                <Marked text={title} query={query} />
              </span>
              <span class="meta">
                {[speech.say('libraryArticle'), siteOf(url)?.name, reportDayWords(reportDay(dates), speech)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </Result>
          </li>
        ))}
        {statements.map((one) => (
          <li key={one.id}>
            <Result url={one.url} passage={one.text}>
              <span class="name" lang="en">
                {one.speakers.length === 0 ? (
                  speech.say('libraryNoSpeaker')
                ) : (
                  <Marked text={listNames({ ...speech, locale: 'en' }, one.speakers)} query={query} />
                )}
              </span>
              <span class={`verbatim said ${one.form === 'claim' ? 'claim' : 'quote'}`} lang="en" dir="ltr">
                <Marked text={one.text} query={query} />
              </span>
              <span class="meta">
                {[
                  labelOf(one, speech),
                  reportDayWords(statementDay(one, byUrl.get(one.url)), speech),
                  siteOf(one.url)?.name,
                ]
                  .filter(Boolean)
                  .join(' · ')}{' '}
                <span class="verbatim" lang="en">
                  {byUrl.get(one.url)?.title ?? one.url}
                </span>
              </span>
            </Result>
          </li>
        ))}
      </ul>
      {total > statements.length && (
        <button type="button" class="action" onClick={onMore}>
          {speech.say('libraryMore')}
        </button>
      )}
    </>
  );
}

interface ResultProps {
  url: string;
  passage?: string;
  children: ComponentChildren;
}

/** One result; pressing it opens its place. Only pages on the web are opened. */
function Result({ url, passage = '', children }: ResultProps) {
  return siteOf(url) ? (
    <a class="line" href={passageAddress(url, passage)} target="_blank" rel="noreferrer">
      {children}
    </a>
  ) : (
    <div class="line">{children}</div>
  );
}

function labelOf({ form, kind }: StatementRecord, { say }: Speech): string {
  if (kind !== null) return say(KIND_WORD[kind]);
  return form === 'claim' ? '' : say(QUOTE_WORD[form]);
}
