import { useMemo } from 'preact/hooks';
import { briefOf } from '../../brief/brief.ts';
import { BriefView } from '../../brief/components/BriefView.tsx';
import type { OnShow } from '../../brief/components/LineButton.tsx';
import { useSpeech } from '../../brief/components/speech.ts';
import { gistOf } from '../../brief/gist.ts';
import type { Beginning } from '../../shared/tab-report.ts';
import { percentOf } from './story-words.ts';
import { useOpenSections } from './use-open-sections.ts';

interface Props {
  beginning: Beginning;
  onShow: OnShow;
}

/** What a very long text begins with, in brief, while the rest is read. */
export function FirstBrief({ beginning: { article, analysis, share }, onShow }: Props) {
  const { say, locale } = useSpeech();
  const brief = useMemo(() => gistOf(briefOf(article, analysis)), [article, analysis]);
  const openness = useOpenSections();
  if (!openness) return null;
  return (
    <>
      <p class="meta">{say('popupReadingBeginning', percentOf(share, locale))}</p>
      <BriefView brief={brief} openness={openness} onShow={onShow} />
    </>
  );
}
