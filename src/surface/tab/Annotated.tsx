import { useMemo } from 'preact/hooks';
import { briefOf } from '../../brief/brief.ts';
import { CALENDAR_TYPE, calendarFile } from '../../brief/calendar/calendar.ts';
import { calendarEvents } from '../../brief/calendar/events.ts';
import { BriefView } from '../../brief/components/BriefView.tsx';
import type { Following } from '../../brief/components/FollowButton.tsx';
import type { OnShow } from '../../brief/components/LineButton.tsx';
import { useSpeech } from '../../brief/components/speech.ts';
import { briefJson, JSON_TYPE } from '../../brief/json.ts';
import { briefMarkdown } from '../../brief/markdown.ts';
import { trailViews } from '../../brief/model/trail.ts';
import type { Analysis, ArticleText } from '../../shared/analysis.ts';
import type { Coverage } from '../../shared/coverage.ts';
import type { Layer, Settings } from '../../shared/settings.ts';
import type { ArticleOnPage, StoryInArticle, Trail } from '../../shared/stories.ts';
import { copy } from '../clipboard.ts';
import { download } from '../download.ts';
import { fileName } from '../file-name.ts';
import { coverageLine } from './coverage-line.ts';
import { DecisiveStepper } from './DecisiveStepper.tsx';
import { FollowedStories } from './FollowedStories.tsx';
import { Footer } from './Footer.tsx';
import { KnownArticle } from './KnownArticle.tsx';
import { RememberSwitch } from './RememberSwitch.tsx';
import { useKeys } from './use-keys.ts';
import { useOpenSections } from './use-open-sections.ts';

interface Props {
  tabId: number;
  article: ArticleText;
  analysis: Analysis;
  coverage: Coverage | undefined;
  story: ArticleOnPage | undefined;
  followed: readonly StoryInArticle[];
  trails: readonly Trail[];
  settings: Settings;
  following: Omit<Following, 'stories'>;
  onRemember: (on: boolean) => void;
  onShow: OnShow;
  /** The same from the stepper, which is to stay open. */
  onLead: OnShow;
  onLayer: (layer: Layer) => void;
  onMessage: (words: string) => void;
}

/** An annotated article: its brief, then the legend and the copy button. */
export function Annotated(props: Props) {
  const { article, analysis, coverage, story, followed, settings, onShow, onLayer, onMessage } = props;
  const speech = useSpeech();
  const brief = useMemo(() => briefOf(article, analysis), [article, analysis]);
  const events = useMemo(() => calendarEvents(article, brief.meetings, speech), [article, brief, speech]);
  const trails = useMemo(() => trailViews(props.trails, speech.locale), [props.trails, speech.locale]);
  const openness = useOpenSections();
  const save = async (ending: string, type: string, text: string) =>
    onMessage(await download({ name: fileName(article.title, ending), type, text }, speech.say));
  const part = coverageLine(coverage, speech);
  useKeys(onLayer);
  return (
    <>
      <main>
        {!brief.diplomatic && (
          <div class="notice">
            <h2>{speech.say('briefNoEvent')}</h2>
            <p>
              {speech.say('popupNoDiplomacyDetail')}
              {brief.voices.length > 0 && ` ${speech.say('popupNoDiplomacyVoices')}`}
            </p>
          </div>
        )}
        {openness && (
          <BriefView
            brief={brief}
            openness={openness}
            following={{ ...props.following, stories: storiesByEncounter(followed) }}
            trails={trails}
            calendar={{
              events,
              onAdd: (chosen) => save('ics', CALENDAR_TYPE, calendarFile(chosen, new Date())),
            }}
            onShow={onShow}
          >
            <DecisiveStepper
              tabId={props.tabId}
              article={article}
              analysis={analysis}
              keys={settings.singleKeys}
              onLead={props.onLead}
            />
            {part !== null && <p class="coverage">{part}</p>}
            {(story || followed.length > 0) && (
              <section class="stories" aria-label={speech.say('storySection')}>
                {story && <KnownArticle known={story} article={article} onShow={onShow} />}
                <FollowedStories
                  stories={followed}
                  meetings={brief.meetings}
                  trails={trails}
                  onShow={onShow}
                />
              </section>
            )}
          </BriefView>
        )}
        {brief.diplomatic && <p class="meta promise">{speech.say('briefVerbatim')}</p>}
        <button
          type="button"
          class="more"
          title={speech.say('popupSaveJsonHint')}
          onClick={() => save('json', JSON_TYPE, briefJson(article, analysis))}
        >
          {speech.say('popupSaveJson')}
        </button>
        <RememberSwitch on={settings.remember} onChange={props.onRemember} />
      </main>
      <Footer
        layers={settings.layers}
        counts={brief.counts}
        onLayer={onLayer}
        onCopy={async () => onMessage(await copy(briefMarkdown(article, brief, speech), speech.say))}
      />
    </>
  );
}

const storiesByEncounter = (followed: readonly StoryInArticle[]): Map<string, string> =>
  new Map(followed.flatMap(({ id, encounters }) => encounters.map((encounter) => [encounter, id] as const)));
