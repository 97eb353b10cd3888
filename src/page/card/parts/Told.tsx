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
  return (
    <div class="told">
      <span role="status">{made ? made.words : words}</span>
      {made && (
        <button type="button" class="copy" onClick={() => goBack(made.undo)}>
          {speech.say('cardUndo')}
        </button>
      )}
    </div>
  );
}
