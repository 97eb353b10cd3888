import { useSay } from '../brief/components/speech.ts';

/** What the popup tells the reader, and how to take it back where that is possible. */
export interface Told {
  words: string;
  undo: (() => void) | null;
}

/** The line at the popup's foot; screen readers hear it when it changes. */
export function Message({ told }: { told: Told | null }) {
  const say = useSay();
  return (
    <p class="message" role="status">
      {told?.words}
      {told?.undo && (
        <button type="button" class="more undo" onClick={told.undo}>
          {say('popupUndo')}
        </button>
      )}
    </p>
  );
}
