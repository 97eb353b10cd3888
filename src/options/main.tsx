import { render } from 'preact';
import { SpeechContext } from '../brief/components/speech.ts';
import { startSurface } from '../surface/start.ts';
import { OptionsPage } from './OptionsPage.tsx';

const { engine, speech } = startSurface();
document.title = speech.say('optionsTitle');

render(
  <SpeechContext.Provider value={speech}>
    <OptionsPage engine={engine} />
  </SpeechContext.Provider>,
  document.body,
);
