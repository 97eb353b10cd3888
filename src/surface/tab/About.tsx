import { useSpeech } from '../../brief/components/speech.ts';

/** What the brief is made of, and what language it can read where that is not the reader's own. */
export function About({ verbatim }: { verbatim: boolean }) {
  const { say, locale } = useSpeech();
  const isForeign = !/^en(?:-|$)/i.test(locale);
  if (!verbatim && !isForeign) return null;
  return (
    <p class="meta promise">
      {[verbatim && say('briefVerbatim'), isForeign && say('popupReadsEnglish')].filter(Boolean).join(' ')}
    </p>
  );
}
