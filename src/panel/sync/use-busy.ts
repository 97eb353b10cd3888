import { useEffect, useRef } from 'preact/hooks';
import { after, type Doing, IDLE, isBusy } from './busy.ts';

/** Tells at any time whether the reader is at work in the panel. */
export function useBusy(): () => boolean {
  const doings = useRef(IDLE);
  useEffect(() => {
    const life = new AbortController();
    const hear = (target: EventTarget, names: readonly string[], kind: Doing['kind']) => {
      for (const name of names)
        target.addEventListener(
          name,
          () => {
            doings.current = after(doings.current, { kind, at: performance.now() });
          },
          { signal: life.signal, passive: true },
        );
    };
    hear(document.documentElement, ['pointerenter'], 'enter');
    hear(document.documentElement, ['pointerleave', 'pointercancel'], 'leave');
    hear(document, ['pointerdown', 'wheel', 'touchmove', 'keydown'], 'input');
    return () => life.abort();
  }, []);
  return () => isBusy(doings.current, performance.now());
}
