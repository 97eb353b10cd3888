import { LineButton, type OnShow } from '../../brief/components/LineButton.tsx';
import { Star } from '../../brief/components/Star.tsx';
import { useSpeech } from '../../brief/components/speech.ts';
import { Trail } from '../../brief/components/Trail.tsx';
import type { MeetingView } from '../../brief/model/meetings.ts';
import type { TrailView } from '../../brief/model/trail.ts';
import type { StoryInArticle } from '../../shared/stories.ts';
import { followedLine } from './story-words.ts';

interface Props {
  stories: readonly StoryInArticle[];
  meetings: readonly MeetingView[];
  /** How meetings changed from report to report, by encounter id. */
  trails: ReadonlyMap<string, TrailView>;
  onShow: OnShow;
}

/** The followed stories that the article reports on, each with how it changed; pressing one shows where it does. */
export function FollowedStories({ stories, meetings, trails, onShow }: Props) {
  const speech = useSpeech();
  return (
    <ul>
      {stories.map((story) => {
        const title = followedLine(story, speech);
        const words = (
          <>
            <Star filled />{' '}
            <span class="story-words" title={title}>
              {title}
            </span>
          </>
        );
        const told = meetings.filter(({ id }) => story.encounters.includes(id));
        const proof = told[0]?.evidence[0];
        const changed = told.find(({ id }) => trails.has(id));
        const trail = changed && trails.get(changed.id);
        return (
          <li key={story.id} data-story={story.id}>
            {proof ? (
              <LineButton span={proof.span} onShow={onShow} class="story-line">
                {words}
              </LineButton>
            ) : (
              <p class="story-line">{words}</p>
            )}
            {trail && <Trail trail={trail} here={changed.evidence[0]?.span} onShow={onShow} />}
          </li>
        );
      })}
    </ul>
  );
}
