import { useSpeech } from '../brief/components/speech.ts';
import { formatDay } from '../brief/dates.ts';
import { listNames, sayCount } from '../brief/phrases.ts';
import { ROOM_KEY, readRoom } from '../library/told-room.ts';
import { browser } from '../shared/browser.ts';
import { useStored } from '../surface/stored.ts';

/** That the browser had no room, and what had to go for what is newer. */
export function RoomNotice() {
  const speech = useSpeech();
  const { value: room } = useStored('local', ROOM_KEY, readRoom);
  if (!room) return null;
  const gone = [
    room.readings > 0 && sayCount(speech, room.readings, 'libraryCountWordings'),
    room.statements > 0 && sayCount(speech, room.statements, 'libraryCountStatements'),
    room.articles > 0 && sayCount(speech, room.articles, 'libraryCountArticles'),
  ].filter((words) => words !== false);
  return (
    <aside class="notice" aria-label={speech.say('libraryRoomTitle')}>
      <p>
        {speech.say('libraryRoom', formatDay(room.at, speech.locale) ?? room.at, listNames(speech, gone))}
      </p>
      <button type="button" class="action" onClick={() => browser.storage.local.remove(ROOM_KEY)}>
        {speech.say('libraryRoomSeen')}
      </button>
    </aside>
  );
}
