import { LineButton, type OnShow } from '../brief/components/LineButton.tsx';
import { Star } from '../brief/components/Star.tsx';
import { useSpeech } from '../brief/components/speech.ts';
import type { MeetingView } from '../brief/model/meetings.ts';
import type { StoryInArticle } from '../shared/stories.ts';
import { storyTitle } from './story-words.ts';

interface Props {
  stories: readonly StoryInArticle[];
  meetings: readonly MeetingView[];
  onShow: OnShow;
}

/** The followed stories that the article reports on, a line each; pressing one shows where it does. */
export function FollowedStories({ stories, meetings, onShow }: Props) {
  const speech = useSpeech();
  return (
    <ul>
      {stories.map((story) => {
        const words = (
          <>
            <Star filled /> {speech.say('storyPart', storyTitle(story, speech))}
          </>
        );
        const proof = meetings.find(({ id }) => story.encounters.includes(id))?.evidence[0];
        return (
          <li key={story.id} data-story={story.id}>
            {proof ? (
              <LineButton span={proof.span} onShow={onShow} class="story-line">
                {words}
              </LineButton>
            ) : (
              <p class="story-line">{words}</p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
