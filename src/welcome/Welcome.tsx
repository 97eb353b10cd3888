import { useCallback, useState } from 'preact/hooks';
import { SpeechContext } from '../brief/components/speech.ts';
import type { Speech } from '../brief/phrases.ts';
import type { Engine } from '../surface/closed-pages.ts';
import { Message } from '../surface/Message.tsx';
import { Keys, Pin } from './AtHand.tsx';
import { Onward } from './Onward.tsx';
import { Check, Kept } from './Private.tsx';
import { placeOf } from './place.ts';
import { Tour } from './Tour.tsx';
import { useAnswer } from './use-answer.ts';

interface Props {
  engine: Engine;
  speech: Speech;
}

/** What Attaché does, tried out, and what it does not do. */
export function Welcome({ engine, speech }: Props) {
  const { say } = speech;
  const [message, setMessage] = useState<string | null>(null);
  const place = useAnswer(useCallback(() => placeOf(engine), [engine])) ?? engine;
  return (
    <SpeechContext.Provider value={speech}>
      <div class="welcome brief-theme">
        <header class="hero">
          <img src="icons/128.png" alt="" width="56" height="56" />
          <h1>{say('welcomeTitle')}</h1>
          <p class="lead">{say('welcomeLead')}</p>
          <p class="promise">{say('welcomePromise')}</p>
        </header>
        <main>
          <Tour />
          <div class="panels">
            <Pin place={place} />
            <Keys place={place} />
            <Check place={place} />
            <Kept onMessage={setMessage} />
          </div>
          <Onward onMessage={setMessage} />
          <Message told={message === null ? null : { words: message, undo: null }} />
        </main>
      </div>
    </SpeechContext.Provider>
  );
}
