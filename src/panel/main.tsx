import { render } from 'preact';
import { startSurface } from '../surface/start.ts';
import { namedTab } from '../surface/tab/named-tab.ts';
import { Panel } from './Panel.tsx';

const { engine, speech } = startSurface();
document.documentElement.dataset['surface'] = 'panel';

render(<Panel tabId={namedTab(location.search)} engine={engine} speech={speech} />, document.body);
