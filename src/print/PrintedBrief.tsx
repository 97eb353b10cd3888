import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { briefOf } from '../brief/brief.ts';
import { useSpeech } from '../brief/components/speech.ts';
import { formatDay } from '../brief/dates.ts';
import { gistOf } from '../brief/gist.ts';
import type { TabReport } from '../shared/tab-report.ts';
import type { Word } from '../shared/words.ts';
import { coverageLine } from '../surface/tab/coverage-line.ts';
import { ArticleAppendix, Sentences } from './Appendix.tsx';
import { Disagreements, Timeline } from './Course.tsx';
import { PrintedContext } from './context.ts';
import { Meetings, NextSteps } from './Meetings.tsx';
import { markedText } from './marked.ts';
import { Notes } from './Notes.tsx';
import type { Extent } from './Options.tsx';
import { referencesOf } from './references.ts';
import { Measures, Positions } from './Standing.tsx';
import { Status } from './Status.tsx';
import { Unnamed, Voices } from './Voices.tsx';

interface Props {
  report: Required<Pick<TabReport, 'article' | 'analysis'>> & Pick<TabReport, 'notes' | 'coverage'>;
  extent: Extent;
}

/** On one page there are no numbers, since the sentences are not there. */
const nowhere = (): null => null;

/** A brief on paper: whole, nothing folded, every line with the number of its sentence; or its gist on one page. */
export function PrintedBrief({ report: { article, analysis, notes = [], coverage }, extent }: Props) {
  const speech = useSpeech();
  const { say, locale } = speech;
  const whole = useMemo(() => briefOf(article, analysis), [article, analysis]);
  const onePage = extent === 'page';
  const brief = onePage ? gistOf(whole) : whole;
  const references = useMemo(
    () =>
      referencesOf(
        article.text,
        whole,
        notes.flatMap(({ span }) => (span === null ? [] : [span])),
      ),
    [article, whole, notes],
  );
  const { sentences, numberOf } = references;
  const { status, meetings, voices, measures, positions, unnamed, timeline, disagreements, nextSteps } =
    brief;
  const part = coverageLine(coverage, speech);
  const day = formatDay(article.published, locale);
  const language = article.language === '' ? 'en' : article.language;
  return (
    <PrintedContext.Provider value={{ numberOf: onePage ? nowhere : numberOf, language }}>
      <article class={onePage ? 'paper one-page' : 'paper'}>
        <header>
          <h1 lang={language}>{article.title}</h1>
          <p class="source">
            {[article.byline, day && say('printPublished', day)].filter(Boolean).join(' · ')}
            <span class="address">{article.url}</span>
          </p>
        </header>
        {status && <Status status={onePage ? { ...status, findings: [] } : status} />}
        {part !== null && <p>{part}</p>}
        {!brief.diplomatic && <p>{say('briefNoEvent')}</p>}
        {meetings.length > 0 && (
          <Part title="sectionMeetings">
            <Meetings meetings={meetings} />
          </Part>
        )}
        {voices.length > 0 && (
          <Part title="sectionVoices">
            <Voices voices={voices} most={onePage ? 1 : Number.POSITIVE_INFINITY} />
          </Part>
        )}
        {measures.length > 0 && (
          <Part title="sectionMeasures">
            <Measures measures={measures} />
          </Part>
        )}
        {positions.length > 0 && (
          <Part title="sectionPositions">
            <Positions actors={positions} />
          </Part>
        )}
        {unnamed.sources.length > 0 && (
          <Part title="sectionUnnamed">
            <Unnamed ledger={unnamed} />
          </Part>
        )}
        {timeline.past.length + timeline.now.length + timeline.next.length > 0 && (
          <Part title="sectionTimeline">
            <Timeline timeline={timeline} />
          </Part>
        )}
        {disagreements.length > 0 && (
          <Part title="sectionDisagreements">
            <Disagreements all={disagreements} />
          </Part>
        )}
        {nextSteps.length > 0 && (
          <Part title="sectionNextSteps">
            <NextSteps steps={nextSteps} />
          </Part>
        )}
        {!onePage && notes.length > 0 && (
          <Part title="exportNotes">
            <Notes notes={notes} />
          </Part>
        )}
        {!onePage && sentences.length > 0 && (
          <Part title="printSentences">
            <p class="meta">{say('printSentencesDetail')}</p>
            <Sentences sentences={sentences} />
          </Part>
        )}
        {(extent === 'text' || extent === 'marked') && (
          <Part title="printArticle" apart>
            <ArticleAppendix
              paragraphs={markedText(article.text, analysis, sentences)}
              marked={extent === 'marked'}
            />
          </Part>
        )}
        <footer class="meta">{say('briefVerbatim')}</footer>
      </article>
    </PrintedContext.Provider>
  );
}

function Part({
  title,
  apart = false,
  children,
}: {
  title: Word;
  apart?: boolean;
  children: ComponentChildren;
}) {
  const { say } = useSpeech();
  return (
    <section class={apart ? 'part apart' : 'part'}>
      <h2>{say(title)}</h2>
      {children}
    </section>
  );
}
