import { useDoing } from './doing.ts';
import { Icon } from './Icon.tsx';

interface Props {
  of: 'copy' | 'link';
  label: string;
  /** The whole name of it, which begins with the label. */
  name: string;
  /** What is copied; null where it cannot be had. */
  text(): Promise<string | null>;
}

/** Copies, and says whether it worked. */
export function CopyButton({ of, label, name, text }: Props) {
  const { speech, copy, tell } = useDoing();
  const onClick = async (): Promise<void> => {
    const words = await text();
    tell(speech.say(words !== null && (await copy(words)) ? 'cardCopied' : 'cardCopyRefused'));
  };
  return (
    <button type="button" class="act" aria-label={name} title={name} onClick={onClick}>
      <Icon of={of} />
      {label}
    </button>
  );
}
