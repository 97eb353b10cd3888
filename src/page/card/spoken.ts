import type { Speech } from '../../brief/phrases.ts';
import { inSlices, type Sliced } from '../../shared/slices.ts';

/** A mark as it is read out. */
export interface SpokenMark {
  /** What kind of mark, as it is said before its words. */
  label: string;
  /** The marked words. */
  words: string;
  /** BCP 47 tag of the words. */
  lang: string;
  open(): void;
}

/** What screen readers are told: how many marks there are, and a list of them, in the order of the page. */
export interface Spoken {
  /** @param marks is asked for when the browser has nothing else to do */
  tell(count: number, marks: () => readonly SpokenMark[]): void;
}

/**
 * Makes the list in our own shadow root, so that the page's tree stays as it is. Its items are no stops of Tab: a
 * screen reader goes to the heading or through the list.
 */
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
  let count = 0;
  let latest: () => readonly SpokenMark[] = () => [];
  let waiting = false;

  /** Item by item: a book has thousands. Ends where there are others to be told of. */
  function* write(): Sliced<void> {
    const asked = latest;
    const marks = asked();
    section.replaceChildren();
    if (marks.length === 0) return;
    const heading = doc.createElement('h2');
    heading.textContent = say('cardMarks');
    const list = doc.createElement('ol');
    section.append(heading, list);
    for (const mark of marks) {
      yield;
      if (latest !== asked) return;
      list.append(itemOf(doc, mark));
    }
  }

  /** Said when it changes; a page that is drawn anew says nothing. */
  const sayCount = (): void => {
    const words = say('cardHighlightsOn', new Intl.NumberFormat(locale).format(count));
    if (words !== told) status.textContent = words;
    told = words;
  };

  const writeAll = async (): Promise<void> => {
    waiting = false;
    sayCount();
    await inSlices(write(), signal);
  };

  return {
    tell(marksNow, marks) {
      count = marksNow;
      latest = marks;
      if (waiting) return;
      waiting = true;
      // A browser's first number takes longer to write than all marks to paint.
      whenIdle(() => {
        // Where the page's life is over there is nobody to be told.
        if (!signal.aborted) void writeAll().catch(() => undefined);
      });
    },
  };
}

function itemOf(doc: Document, { label, words, lang, open }: SpokenMark): HTMLElement {
  const button = doc.createElement('button');
  button.type = 'button';
  button.tabIndex = -1;
  const verbatim = doc.createElement('span');
  verbatim.className = 'verbatim';
  verbatim.lang = lang;
  verbatim.textContent = words;
  button.append(`${label} `, verbatim);
  button.addEventListener('click', open);
  const item = doc.createElement('li');
  item.append(button);
  return item;
}

/** Longest wait for a browser that never has nothing to do. */
const IDLE_TIMEOUT_MS = 2_000;

const whenIdle = (act: () => void): unknown => requestIdleCallback(act, { timeout: IDLE_TIMEOUT_MS });
