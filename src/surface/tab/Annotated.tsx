import { useMemo } from 'preact/hooks';
import { briefOf } from '../../brief/brief.ts';
import { CALENDAR_TYPE, calendarFile } from '../../brief/calendar/calendar.ts';
import { calendarEvents } from '../../brief/calendar/events.ts';
import { BriefView } from '../../brief/components/BriefView.tsx';
import type { Following } from '../../brief/components/FollowButton.tsx';
import type { OnShow } from '../../brief/components/LineButton.tsx';
import { NotesList } from '../../brief/components/NotesList.tsx';
import type { NoteActions } from '../../brief/components/note-actions.ts';
import { useSpeech } from '../../brief/components/speech.ts';
import { useLater } from '../../brief/components/use-later.ts';
import { gistOf } from '../../brief/gist.ts';
import { briefMarkdown } from '../../brief/markdown.ts';
import { trailViews } from '../../brief/model/trail.ts';
import type { Analysis, ArticleText } from '../../shared/analysis.ts';
import type { Coverage } from '../../shared/coverage.ts';
import type { Correction, Note, Placed } from '../../shared/notes.ts';
import type { Layer, Settings } from '../../shared/settings.ts';
import type { ArticleOnPage, StoryInArticle, Trail } from '../../shared/stories.ts';
import { copy } from '../clipboard.ts';
import { download, type ReaderFile } from '../download.ts';
import { fileName } from '../file-name.ts';
import { openPage } from '../open-page.ts';
import { RememberSwitch } from '../RememberSwitch.tsx';
import { About } from './About.tsx';
import { coverageLine } from './coverage-line.ts';
import { DecisiveStepper } from './DecisiveStepper.tsx';
import { exportItems } from './export-items.ts';
import { FollowedStories } from './FollowedStories.tsx';
import { Footer, type Presets } from './Footer.tsx';
import { KnownArticle } from './KnownArticle.tsx';
import type { MenuItem } from './Menu.tsx';
import { Skeleton } from './Reading.tsx';
import { useBriefMark } from './use-brief-mark.ts';
import { useKeys } from './use-keys.ts';
import { useOpenSections } from './use-open-sections.ts';

const REMEMBER = { name: 'popupRemember', meaning: 'popupRememberDetail' } as const;

interface Props {
  tabId: number;
  /** What the part that scrolls is, where something around it is the page's main part already. */
  body?: 'main' | 'div';
  article: ArticleText;
  analysis: Analysis;
  coverage: Coverage | undefined;
  story: ArticleOnPage | undefined;
  followed: readonly StoryInArticle[];
  trails: readonly Trail[];
  notes?: readonly Placed<Note>[];
  corrections?: readonly Placed<Correction>[];
  /** How notes and corrections are changed; without it they are not listed here. */
  noteActions?: Omit<NoteActions, 'onShow'>;
  settings: Settings;
  following: Omit<Following, 'stories'>;
  /** Where else there is to go. */
  more?: readonly MenuItem[];
  /** Which of the presets the settings come to here, and how to choose one; left out where there is no room for them. */
  presets?: Presets;
  onRemember: (on: boolean) => void;
  onShow: OnShow;
  /** The same from the stepper, which is to stay open. */
  onLead: OnShow;
  onLayer: (layer: Layer) => void;
  onMessage: (words: string | null) => void;
}

/** An annotated article: its brief, then the legend and the ways out. */
export function Annotated(props: Props) {
  const { tabId, body: Body = 'main', article, analysis, coverage, story, followed, settings } = props;
  const { notes = [], corrections = [], more = [], presets, onShow, onLayer, onMessage } = props;
  const speech = useSpeech();
  const { say, locale } = speech;
  const brief = useMemo(() => briefOf(article, analysis), [article, analysis]);
  const events = useMemo(() => calendarEvents(article, brief.meetings, speech), [article, brief, speech]);
  const trails = useMemo(() => trailViews(props.trails, locale), [props.trails, locale]);
  const openness = useOpenSections();
  // What lies below the first screen follows in a task of its own.
  const isComplete = useLater();
  const save = async (file: ReaderFile) => onMessage(await download(file, say));
  const part = coverageLine(coverage, speech);
  useKeys(onLayer, settings.singleKeys);
  useBriefMark(openness !== null);
  return (
    <>
      <Body class="body">
        {openness ? (
          <>
            {!brief.diplomatic && (
              <div class="notice">
                <h2>{say('briefNoEvent')}</h2>
                <p>
                  {say('popupNoDiplomacyDetail')}
                  {brief.voices.length > 0 && ` ${say('popupNoDiplomacyVoices')}`}
                </p>
              </div>
            )}
            <BriefView
              brief={isComplete ? brief : gistOf(brief)}
              openness={openness}
              following={{ ...props.following, stories: storiesByEncounter(followed) }}
              trails={trails}
              calendar={{
                events,
                onAdd: (chosen) =>
                  save({
                    name: fileName(article.title, 'ics'),
                    type: CALENDAR_TYPE,
                    text: calendarFile(chosen, new Date()),
                  }),
              }}
              beside={
                <DecisiveStepper
                  tabId={tabId}
                  article={article}
                  analysis={analysis}
                  keys={settings.singleKeys}
                  onLead={props.onLead}
                />
              }
              afterMeetings={
                story && (
                  <section class="stories" aria-label={say('storyKnownSection')}>
                    <KnownArticle known={story} article={article} onShow={onShow} />
                  </section>
                )
              }
              onShow={onShow}
            >
              {part !== null && <p class="coverage">{part}</p>}
              {followed.length > 0 && (
                <section class="stories" aria-label={say('storySection')}>
                  <FollowedStories
                    stories={followed}
                    meetings={brief.meetings}
                    trails={trails}
                    onShow={onShow}
                  />
                </section>
              )}
            </BriefView>
            {isComplete && props.noteActions && (
              <NotesList
                article={article}
                notes={notes}
                corrections={corrections}
                {...props.noteActions}
                onShow={onShow}
              />
            )}
            {isComplete && <About verbatim={brief.diplomatic} />}
            {isComplete && (
              <RememberSwitch on={settings.remember} onChange={props.onRemember} words={REMEMBER} />
            )}
          </>
        ) : (
          <Skeleton />
        )}
      </Body>
      <Footer
        layers={settings.layers}
        counts={brief.counts}
        presets={presets}
        onLayer={onLayer}
        onCopy={async () => onMessage(await copy(briefMarkdown(article, brief, speech), say))}
        exports={exportItems(
          { article, analysis, brief, notes, corrections, speech },
          {
            onFile: save,
            onPrint: async () => onMessage(await openPage(`print.html?tab=${tabId}`, say)),
          },
        )}
        more={more}
      />
    </>
  );
}

const storiesByEncounter = (followed: readonly StoryInArticle[]): Map<string, string> =>
  new Map(followed.flatMap(({ id, encounters }) => encounters.map((encounter) => [encounter, id] as const)));
