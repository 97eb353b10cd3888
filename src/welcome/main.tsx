import { render } from 'preact';
import { startSurface } from '../surface/start.ts';
import { Welcome } from './Welcome.tsx';

const { engine, speech } = startSurface();
document.title = speech.say('welcomeTitle');

render(<Welcome engine={engine} speech={speech} />, document.body);
