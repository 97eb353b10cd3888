import { useEffect, useState } from 'preact/hooks';
import { SpeechContext } from '../brief/components/speech.ts';
import type { Speech } from '../brief/phrases.ts';
import { readSettings, SETTINGS_KEY } from '../shared/settings.ts';
import { changeSettings } from '../surface/change-settings.ts';
import { Message, type Told } from '../surface/Message.tsx';
import { reason } from '../surface/reason.ts';
import { withLayer } from '../surface/settings-changes.ts';
import { useStored } from '../surface/stored.ts';
import { fileText } from './file-text.ts';
import { fromFile, type HandedIn, pasted, selected } from './handed-in.ts';
import { Intake } from './Intake.tsx';
import { Reader } from './Reader.tsx';
import { takeHandedOver } from './take.ts';

interface Props {
  speech: Speech;
  /** Under which the context menu has handed a text over; null where the page was opened by itself. */
  id: string | null;
}

/** A text of the reader's own: handed in, read and gone with this page, which alone holds it. */
export function Selection({ speech, id }: Props) {
  const { say } = speech;
  const { value: settings } = useStored('local', SETTINGS_KEY, readSettings);
  const [text, setText] = useState<HandedIn | null>(null);
  const [draft, setDraft] = useState('');
  const [waiting, setWaiting] = useState(id !== null);
  const [told, setTold] = useState<Told | null>(null);
  const tell = (words: string | null) => setTold(words === null ? null : { words, undo: null });
  const undo = () => {
    setText(text);
    setDraft(draft);
    tell(null);
  };
  const read = (handedIn: HandedIn | null, otherwise: string) => {
    if (!handedIn) {
      tell(otherwise);
      return;
    }
    setText(handedIn);
    setTold(text && { words: say('selectionReplaced'), undo });
  };
  useEffect(() => {
    if (id === null) return;
    takeHandedOver(id)
      .then((taken) => read(taken && selected(taken), say('selectionLost')))
      .catch((error: unknown) => tell(say('selectionHandoverFailed', reason(error))))
      .finally(() => setWaiting(false));
  }, [id, say]);
  const readFile = async (file: File) => {
    const found = await fileText(file);
    if ('headed' in found) read(fromFile(found.headed), '');
    else tell(say(found.problem, ...(found.reason === undefined ? [] : [found.reason])));
  };
  const clear = () => {
    setText(null);
    setDraft('');
    setTold({ words: say('selectionCleared'), undo });
  };
  const onDrop = (event: DragEvent) => {
    const file = event.dataTransfer?.files[0];
    // Words that are dragged into the box are the browser's own work.
    if (!file) return;
    event.preventDefault();
    void readFile(file);
  };
  return (
    <SpeechContext.Provider value={speech}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: files may be dropped anywhere; a button does the same. */}
      <div
        class="selection brief-theme"
        onDragOver={(event) => {
          if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
        }}
        onDrop={onDrop}
      >
        <header class="masthead">
          <h1>{say('selectionTitle')}</h1>
          {!text && <p class="lead">{say('selectionLead')}</p>}
          <p class="promise">{say('selectionKept')}</p>
        </header>
        <main aria-busy={waiting}>
          {text && settings && (
            <Reader
              passage={text.passage}
              settings={settings}
              onLayer={async (layer) => tell(await changeSettings((now) => withLayer(now, layer), say))}
              onMessage={tell}
              onEdit={() => {
                setDraft(text.raw);
                setText(null);
                tell(null);
              }}
              onClear={clear}
            />
          )}
          {!text && !waiting && (
            <Intake
              draft={draft}
              onDraft={setDraft}
              onRead={() => read(pasted(draft), say('selectionEmpty'))}
              onFile={readFile}
            />
          )}
          <Message told={told} />
        </main>
      </div>
    </SpeechContext.Provider>
  );
}
