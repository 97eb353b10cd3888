import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { briefOf } from '../brief/brief.ts';
import { useSpeech } from '../brief/components/speech.ts';
import { formatDay } from '../brief/dates.ts';
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

/** A whole brief on paper: nothing folded, every line with the number of its sentence. */
export function PrintedBrief({ report: { article, analysis, notes = [], coverage }, extent }: Props) {
  const speech = useSpeech();
  const { say, locale } = speech;
  const brief = useMemo(() => briefOf(article, analysis), [article, analysis]);
  const references = useMemo(
    () =>
      referencesOf(
        article.text,
        brief,
        notes.flatMap(({ span }) => (span === null ? [] : [span])),
      ),
    [article, brief, notes],
  );
  const { sentences, numberOf } = references;
  const { status, meetings, voices, measures, positions, unnamed, timeline, disagreements, nextSteps } =
    brief;
  const part = coverageLine(coverage, speech);
  const day = formatDay(article.published, locale);
  const language = article.language === '' ? 'en' : article.language;
  return (
    <PrintedContext.Provider value={{ numberOf, language }}>
      <article class="paper">
        <header>
          <h1 lang={language}>{article.title}</h1>
          <p class="source">
            {[article.byline, day && say('printPublished', day)].filter(Boolean).join(' · ')}
            <span class="address">{article.url}</span>
          </p>
        </header>
        {status && <Status status={status} />}
        {part !== null && <p>{part}</p>}
        {!brief.diplomatic && <p>{say('briefNoEvent')}</p>}
        {meetings.length > 0 && (
          <Part title="sectionMeetings">
            <Meetings meetings={meetings} />
          </Part>
        )}
        {voices.length > 0 && (
          <Part title="sectionVoices">
            <Voices voices={voices} />
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
        {notes.length > 0 && (
          <Part title="exportNotes">
            <Notes notes={notes} />
          </Part>
        )}
        {sentences.length > 0 && (
          <Part title="printSentences">
            <p class="meta">{say('printSentencesDetail')}</p>
            <Sentences sentences={sentences} />
          </Part>
        )}
        {extent !== 'brief' && (
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
