import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Made, useDoing } from './doing.ts';

interface Props {
  words: string;
  made: Made | null;
  onUndone(): void;
}

/** How the last thing went, where eyes and screen readers find it, and the way back where there is one. */
export function Told({ words, made, onUndone }: Props) {
  const { speech, tell } = useDoing();
  const goBack = async (undo: Made['undo']): Promise<void> => {
    const answer = await undo();
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
        <button ref={back} type="button" class="copy" onClick={() => goBack(made.undo)}>
          {speech.say('cardUndo')}
        </button>
      )}
    </div>
  );
}
