import type { Passage } from '../model/notes.ts';
import { LineButton, type OnShow } from './LineButton.tsx';
import { useSay } from './speech.ts';

interface Props {
  id: string;
  passage: Passage;
  /** Of the article. */
  language: string;
  onShow: OnShow;
}

/** A passage as it stands, with what there is to know about it; pressing it shows its place, if it has one. */
export function PassageLine({ id, passage: { text, span, remarks }, language, onShow }: Props) {
  const say = useSay();
  const inside = (
    <>
      <span id={id} class="verbatim" lang={language || 'en'}>
        {text}
      </span>
      {remarks.map((word) => (
        <span key={word} class="meta">
          {say(word)}
        </span>
      ))}
    </>
  );
  return span ? (
    <LineButton span={span} onShow={onShow}>
      {inside}
    </LineButton>
  ) : (
    <p class="line lost">{inside}</p>
  );
}
