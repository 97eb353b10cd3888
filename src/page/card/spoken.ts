import { h, render } from 'preact';
import type { Speech } from '../../brief/phrases.ts';
import { type SpokenMark, SpokenMarks } from './parts/SpokenMarks.tsx';

/** What screen readers are told: how many marks there are, and a list of them, in the order of the page. */
export interface Spoken {
  /** @param marks is asked for when the browser has nothing else to do */
  tell(count: number, marks: () => readonly SpokenMark[]): void;
}

/** Makes the list in our own shadow root, so that the page's tree stays as it is. */
export function createSpoken(root: ShadowRoot, { say, locale }: Speech, signal: AbortSignal): Spoken {
  const doc = root.ownerDocument;
  const status = doc.createElement('div');
  status.setAttribute('role', 'status');
  const section = doc.createElement('section');
  section.setAttribute('aria-label', say('cardMarks'));
  const all = root.appendChild(doc.createElement('div'));
  all.className = 'spoken';
  all.lang = say('languageTag');
  all.append(status, section);
  let told = '';
  let latest: () => readonly SpokenMark[] = () => [];
  let waiting = false;

  const write = (): void => {
    waiting = false;
    if (!signal.aborted) render(h(SpokenMarks, { marks: latest(), say }), section);
  };

  return {
    tell(count, marks) {
      latest = marks;
      if (!waiting) {
        waiting = true;
        whenIdle(write);
      }
      const words = say('cardHighlightsOn', new Intl.NumberFormat(locale).format(count));
      // Said when it changes; a page that is drawn anew says nothing.
      if (words !== told) status.textContent = words;
      told = words;
    },
  };
}

/** Longest wait for a browser that never has nothing to do. */
const IDLE_TIMEOUT_MS = 2_000;

const whenIdle = (act: () => void): unknown => requestIdleCallback(act, { timeout: IDLE_TIMEOUT_MS });
