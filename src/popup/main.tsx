import { render } from 'preact';
import { browser } from '../shared/browser.ts';
import { say } from '../shared/browser-words.ts';
import { namedTab } from './named-tab.ts';
import { Popup } from './Popup.tsx';

const tabId = namedTab(location.search);
const root = document.documentElement;
root.lang = say('languageTag');
root.dir = say('languageDirection');
// Opened as a page of its own, it takes the width it gets; as a popup it must bring one along.
root.dataset['surface'] = tabId === null ? 'popup' : 'page';

// Dates and numbers follow the reader's region ("en-GB") where it speaks the language of our words.
const interfaceTag = browser.i18n.getUILanguage();
const locale = interfaceTag.split('-')[0] === root.lang ? interfaceTag : root.lang;

render(
  <Popup
    tabId={tabId}
    engine={location.protocol === 'moz-extension:' ? 'firefox' : 'chrome'}
    speech={{ say, locale }}
    onShown={() => {
      if (tabId === null) window.close();
    }}
  />,
  document.body,
);
