import { render } from 'preact';
import { askEarly } from '../surface/early/ask-early.ts';
import { EarlyContext } from '../surface/early/early.ts';
import { startSurface } from '../surface/start.ts';
import { namedTab } from '../surface/tab/named-tab.ts';
import { TabView } from '../surface/tab/TabView.tsx';

/** Longer than a browser takes that is not busy; a reader hardly sees an empty popup for so long. */
const PATIENCE_MS = 80;

const tabId = namedTab(location.search);
// As long as the document, like all that follows.
const { signal } = new AbortController();
const asked = askEarly(tabId, PATIENCE_MS, signal);
const { engine, speech } = startSurface(signal);
// Opened as a page of its own, it takes the width it gets; as a popup it must bring one along.
document.documentElement.dataset['surface'] = tabId === null ? 'popup' : 'page';

render(
  <EarlyContext.Provider value={await asked}>
    <TabView
      tabId={tabId}
      engine={engine}
      speech={speech}
      onShown={() => {
        if (tabId === null) window.close();
      }}
    />
  </EarlyContext.Provider>,
  document.body,
);
