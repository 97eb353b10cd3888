import { useEffect, useRef, useState } from 'preact/hooks';
import { moveBetweenLines } from '../brief/components/line-keys.ts';
import { SpeechContext } from '../brief/components/speech.ts';
import type { Speech } from '../brief/phrases.ts';
import { readSettings, SETTINGS_KEY } from '../shared/settings.ts';
import { changeSettings } from '../surface/change-settings.ts';
import { Message, type Told } from '../surface/Message.tsx';
import { useStored } from '../surface/stored.ts';
import { YourData } from './data/YourData.tsx';
import { DeskContext } from './desk.ts';
import { NotesView } from './notes/NotesView.tsx';
import { OptIn } from './OptIn.tsx';
import { RoomNotice } from './RoomNotice.tsx';
import { ReadingView } from './reading/ReadingView.tsx';
import { RepeatsView } from './repeats/RepeatsView.tsx';
import { PART_WORD, PARTS, type Part, usePart } from './routes.ts';
import { SearchField } from './search/SearchField.tsx';
import { SearchView } from './search/SearchView.tsx';
import { StoriesView } from './stories/StoriesView.tsx';

/** The library: what was read, searched by words or looked through by parts. */
export function App({ speech }: { speech: Speech }) {
  const { say } = speech;
  const part = usePart();
  const { value: settings } = useStored('local', SETTINGS_KEY, readSettings);
  const [told, setTold] = useState<Told | null>(null);
  const [revision, setRevision] = useState(0);
  const [sought, setSought] = useState('');
  const title = useRef<HTMLHeadingElement>(null);

  const renew = () => setRevision((before) => before + 1);
  useEffect(() => {
    // Something may have been read meanwhile in another tab.
    addEventListener('visibilitychange', renew);
    return () => removeEventListener('visibilitychange', renew);
  }, []);
  const tell = (words: string | null, undo: Told['undo'] = null) => {
    setTold(words === null ? null : { words, undo });
    renew();
  };
  const remember = async (on: boolean): Promise<void> => {
    const problem = await changeSettings((now) => ({ ...now, remember: on }), say);
    const words = on ? 'libraryRemembers' : 'libraryRemembersNot';
    tell(problem ?? say(words), problem === null ? () => void remember(!on) : null);
    // The switch may be gone with its section.
    title.current?.focus();
  };

  return (
    <SpeechContext.Provider value={speech}>
      <DeskContext.Provider value={{ revision, tell }}>
        <div class="library brief-theme">
          <header class="masthead">
            <div class="masthead-row">
              <h1 ref={title} tabIndex={-1}>
                {say('libraryTitle')} <span class="brand">{say('name')}</span>
              </h1>
              <SearchField value={sought} keys={settings?.singleKeys === true} onInput={setSought} />
            </div>
            <nav aria-label={say('libraryParts')}>
              <ul>
                {PARTS.map((one) => (
                  <li key={one}>
                    <a
                      href={`#${one}`}
                      aria-current={one === part && sought === '' ? 'page' : undefined}
                      onClick={() => setSought('')}
                    >
                      {say(PART_WORD[one])}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </header>
          {/* Arrow keys are a shortcut between lines that the Tab key reaches one by one. */}
          <main ref={(main) => main?.addEventListener('keydown', moveBetweenLines)}>
            <RoomNotice />
            {settings && !settings.remember && <OptIn onRemember={remember} />}
            {sought.trim() !== '' ? (
              <SearchView typed={sought} />
            ) : (
              settings && <View part={part} remembers={settings.remember} onRemember={remember} />
            )}
          </main>
          <Message told={told} />
        </div>
      </DeskContext.Provider>
    </SpeechContext.Provider>
  );
}

interface ViewProps {
  part: Part;
  remembers: boolean;
  onRemember: (on: boolean) => void;
}

function View({ part, remembers, onRemember }: ViewProps) {
  switch (part) {
    case 'reading':
      return <ReadingView remembers={remembers} />;
    case 'stories':
      return <StoriesView />;
    case 'repeats':
      return <RepeatsView />;
    case 'notes':
      return <NotesView />;
    case 'data':
      return <YourData remembers={remembers} onRemember={onRemember} />;
  }
}
