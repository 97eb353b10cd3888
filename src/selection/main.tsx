import { render } from 'preact';
import { startSurface } from '../surface/start.ts';
import { handoverId } from './handed-over.ts';
import { Selection } from './Selection.tsx';

const { speech } = startSurface();
document.title = speech.say('selectionTitle');

render(<Selection speech={speech} id={handoverId(location.search)} />, document.body);
