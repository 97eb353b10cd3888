import { useState } from 'preact/hooks';
import type { Say } from '../../shared/words.ts';

interface Props {
  label: string;
  text: string;
  copy: (text: string) => Promise<boolean>;
  say: Say;
}

/** Copies, and says whether it worked where eyes and screen readers find it. */
export function CopyButton({ label, text, copy, say }: Props) {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none');
  const onClick = async (): Promise<void> => setOutcome((await copy(text)) ? 'copied' : 'refused');
  return (
    <>
      <button type="button" class="copy" onClick={onClick}>
        {label}
      </button>
      <span class="outcome" role="status">
        {outcome === 'copied' && say('cardCopied')}
        {outcome === 'refused' && say('cardCopyRefused')}
      </span>
    </>
  );
}
