import { useLayoutEffect, useRef } from 'preact/hooks';
import { useDoing } from './doing.ts';
import type { Made } from './Footer.tsx';

interface Props {
  words: string;
  made: Made | null;
  onUndone(): void;
}

/** How the last thing went, where eyes and screen readers find it, and the way back from a correction. */
export function Told({ words, made, onUndone }: Props) {
  const { speech, additions, tell } = useDoing();
  const undo = async (id: string): Promise<void> => {
    const answer = await additions?.uncorrect(id);
    if (!answer) return;
    if (answer.ok) onUndone();
    tell(answer.ok ? speech.say('cardUndone') : answer.error);
  };
  const back = useRef<HTMLButtonElement>(null);
  const isHidden = made?.hidden === true;
  // The button that hid it has gone with all the rest.
  useLayoutEffect(() => {
    if (isHidden) back.current?.focus({ preventScroll: true });
  }, [isHidden]);
  return (
    <div class="told">
      <span role="status">{made ? made.words : words}</span>
      {made && (
        <button ref={back} type="button" class="copy" onClick={() => undo(made.id)}>
          {speech.say('cardUndo')}
        </button>
      )}
    </div>
  );
}
