import type { Speech } from '../brief/phrases.ts';
import { browser } from '../shared/browser.ts';
import { interfaceLocale, say } from '../shared/browser-words.ts';
import { readSettings, SETTINGS_KEY, type Settings } from '../shared/settings.ts';
import type { Engine } from './closed-pages.ts';
import { keepFocusInView } from './into-view.ts';
import { follow } from './stored.ts';

/** What a page of ours is told when it starts. */
export interface Start {
  engine: Engine;
  speech: Speech;
}

/** Gives a page of ours its language, its direction and the reader's size of words and palette, and keeps that true until the signal aborts. */
export function startSurface(signal?: AbortSignal): Start {
  const root = document.documentElement;
  root.lang = say('languageTag');
  root.dir = say('languageDirection');
  const lifetime = signal ?? new AbortController().signal;
  // Where the storage cannot be read all looks as usual.
  follow('local', SETTINGS_KEY, (stored) => dress(root, readSettings(stored)), lifetime).catch(
    () => undefined,
  );
  keepFocusInView(document, lifetime);
  return {
    engine: browser.runtime.getURL('').startsWith('moz-extension:') ? 'firefox' : 'chrome',
    speech: { say, locale: interfaceLocale() },
  };
}

/** From this size on, what otherwise keeps its place scrolls with the rest: a popup does not grow with the words. */
const LARGE = 130;

function dress(root: HTMLElement, { textSize, palette }: Settings): void {
  root.style.setProperty('--text-size', String(textSize / 100));
  root.dataset['text'] = textSize >= LARGE ? 'large' : 'usual';
  root.dataset['palette'] = palette;
}
