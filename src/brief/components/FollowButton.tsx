import type { MeetingView } from '../model/meetings.ts';
import { titleOf } from '../phrases.ts';
import { Star } from './Star.tsx';
import { useSpeech } from './speech.ts';

/** Which meetings belong to stories that the reader follows, and how to change that. */
export interface Following {
  /** Story id by encounter id. */
  stories: ReadonlyMap<string, string>;
  onFollow: (encounter: string) => void;
  onUnfollow: (story: string) => void;
}

/** Whether there is something to follow: the meeting lies ahead, and all who are to meet are known by name. */
export function canFollow({
  state,
  participants,
  named,
}: Pick<MeetingView, 'state' | 'participants' | 'named'>): boolean {
  return state !== 'held' && participants.length > 1 && named === participants.length;
}

/** Follows the story that a meeting is, or no longer; pressing it twice changes nothing. */
export function FollowButton({ meeting, following }: { meeting: MeetingView; following: Following }) {
  const speech = useSpeech();
  const story = following.stories.get(meeting.id);
  if (story === undefined && !canFollow(meeting)) return null;
  return (
    <button
      type="button"
      class="follow"
      aria-pressed={story !== undefined}
      aria-label={speech.say('storyFollow', titleOf(speech, meeting))}
      title={speech.say(story === undefined ? 'storyFollowHint' : 'storyUnfollowHint')}
      onClick={() => (story === undefined ? following.onFollow(meeting.id) : following.onUnfollow(story))}
    >
      <Star filled={story !== undefined} />
    </button>
  );
}
