import { render } from 'preact';
import { startSurface } from '../surface/start.ts';
import { namedTab } from '../surface/tab/named-tab.ts';
import { PrintView } from './PrintView.tsx';

const { speech } = startSurface();

render(<PrintView tabId={namedTab(location.search)} speech={speech} />, document.body);
