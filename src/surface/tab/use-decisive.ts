import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { OnShow } from '../../brief/components/LineButton.tsx';
import { type Decisive, readingTrail } from '../../brief/model/reading-trail.ts';
import type { Analysis, ArticleText } from '../../shared/analysis.ts';
import { browser } from '../../shared/browser.ts';
import { type DecisivePlace, decisiveKey, readPlace, stepFrom } from '../../shared/decisive.ts';
import { useStored } from '../stored.ts';
import { stepOf } from './step-keys.ts';

/** An article's decisive sentences and the reader's place among them. */
export interface DecisiveTrail {
  trail: Decisive[];
  /** Null before the first step. */
  at: number | null;
  step: (by: 1 | -1) => void;
}

const asIs = (stored: unknown): unknown => stored;

/**
 * Follows the reader's place, wherever they take the next step: here, in another surface or by a shortcut.
 *
 * @param onLead leads the page to a sentence
 * @param keys whether single letters step too
 */
export function useDecisive(
  tabId: number,
  article: ArticleText,
  analysis: Analysis,
  onLead: OnShow,
  keys: boolean,
): DecisiveTrail {
  const trail = useMemo(() => readingTrail(article, analysis), [article, analysis]);
  const { value: stored } = useStored('session', decisiveKey(tabId), asIs);
  const of = article.text.length;
  const at = readPlace(stored, of, trail.length);
  const step = (by: 1 | -1) => {
    const to = stepFrom(at, by, trail.length);
    const sentence = trail[to];
    if (!sentence) return;
    const place: DecisivePlace = { of, at: to };
    // Where the storage is full the page is led there all the same.
    browser.storage.session.set({ [decisiveKey(tabId)]: place }).catch(() => {});
    onLead(sentence.span);
  };
  const latest = useRef(step);
  latest.current = step;
  useEffect(() => {
    if (!keys) return;
    const life = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      const by = stepOf(event);
      if (by === null) return;
      event.preventDefault();
      latest.current(by);
    };
    document.addEventListener('keydown', onKey, { signal: life.signal });
    return () => life.abort();
  }, [keys]);
  return { trail, at, step };
}
