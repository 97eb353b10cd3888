import { useSay } from '../brief/components/speech.ts';
import { usePrinted } from './context.ts';
import type { Piece } from './marked.ts';
import type { Sentence } from './references.ts';
import { sentenceId, Verbatim } from './Verbatim.tsx';

/** The sentences that the numbers lead to. */
export function Sentences({ sentences }: { sentences: readonly Sentence[] }) {
  return (
    <ol class="sentences">
      {sentences.map(({ number, text }) => (
        <li key={number} id={sentenceId(number)} value={number}>
          <Verbatim>{text}</Verbatim>
        </li>
      ))}
    </ol>
  );
}

/** The article's text, numbered like the sentences, with its marks or without. */
export function ArticleAppendix({ paragraphs, marked }: { paragraphs: readonly Piece[][]; marked: boolean }) {
  const say = useSay();
  const { language } = usePrinted();
  return (
    <>
      {marked && (
        <p class="legend">
          <span class="mark-actor">{say('layerActors')}</span> ·{' '}
          <span class="mark-unnamed">{say('sectionUnnamed')}</span> ·{' '}
          <span class="mark-quote">{say('layerQuotes')}</span> ·{' '}
          <span class="mark-claim">{say('layerClaims')}</span>
        </p>
      )}
      <div class="verbatim" lang={language}>
        {paragraphs.map((pieces, paragraph) => (
          <p key={paragraph}>
            {pieces.map(({ text, marks, sentence }, index) => (
              <span key={index}>
                {sentence !== null && <sup>{sentence}</sup>}
                <span class={marked ? marks.map((mark) => `mark-${mark}`).join(' ') : ''}>{text}</span>
              </span>
            ))}
          </p>
        ))}
      </div>
    </>
  );
}
