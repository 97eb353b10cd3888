import { render } from 'preact';
import { startSurface } from '../surface/start.ts';
import { namedTab } from '../surface/tab/named-tab.ts';
import { TabView } from '../surface/tab/TabView.tsx';

const tabId = namedTab(location.search);
const { engine, speech } = startSurface();
// Opened as a page of its own, it takes the width it gets; as a popup it must bring one along.
document.documentElement.dataset['surface'] = tabId === null ? 'popup' : 'page';

render(
  <TabView
    tabId={tabId}
    engine={engine}
    speech={speech}
    onShown={() => {
      if (tabId === null) window.close();
    }}
  />,
  document.body,
);
