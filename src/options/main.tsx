import { render } from 'preact';
import { startSurface } from '../surface/start.ts';

const { speech } = startSurface();

render(
  <main class="brief-theme">
    <h1>{speech.say('name')}</h1>
  </main>,
  document.body,
);
