import type { Say } from '../../../shared/words.ts';

/** A mark as it is read out. */
export interface SpokenMark {
  /** What kind of mark. */
  kind: string;
  /** The marked words. */
  words: string;
  /** BCP 47 tag of the words. */
  lang: string;
  open(): void;
}

/** The marks as a list of buttons. They are no stops of Tab: a screen reader goes to the heading or through the list. */
export function SpokenMarks({ marks, say }: { marks: readonly SpokenMark[]; say: Say }) {
  if (marks.length === 0) return null;
  return (
    <>
      <h2>{say('cardMarks')}</h2>
      <ol>
        {marks.map(({ kind, words, lang, open }) => (
          <li>
            <button type="button" tabIndex={-1} onClick={open}>
              {say('cardMarkOf', kind)}{' '}
              <span class="verbatim" lang={lang}>
                {words}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
