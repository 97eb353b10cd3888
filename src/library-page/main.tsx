import { render } from 'preact';
import { startSurface } from '../surface/start.ts';
import { App } from './App.tsx';

const { speech } = startSurface();
document.title = `${speech.say('libraryTitle')} · ${speech.say('name')}`;

render(<App speech={speech} />, document.body);
