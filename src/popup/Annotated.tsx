import { useMemo } from 'preact/hooks';
import { briefOf } from '../brief/brief.ts';
import { BriefView } from '../brief/components/BriefView.tsx';
import type { OnShow } from '../brief/components/LineButton.tsx';
import { useSpeech } from '../brief/components/speech.ts';
import { briefMarkdown } from '../brief/markdown.ts';
import type { Analysis, ArticleText } from '../shared/analysis.ts';
import type { Layer, Settings } from '../shared/settings.ts';
import { copy } from './actions.ts';
import { Footer } from './Footer.tsx';
import { useKeys } from './use-keys.ts';
import { useOpenSections } from './use-open-sections.ts';

interface Props {
  article: ArticleText;
  analysis: Analysis;
  layers: Settings['layers'];
  onShow: OnShow;
  onLayer: (layer: Layer) => void;
  onMessage: (words: string) => void;
}

/** An annotated article: its brief, then the legend and the copy button. */
export function Annotated({ article, analysis, layers, onShow, onLayer, onMessage }: Props) {
  const speech = useSpeech();
  const brief = useMemo(() => briefOf(article, analysis), [article, analysis]);
  const openness = useOpenSections();
  useKeys(onLayer);
  return (
    <>
      <main>
        {!brief.diplomatic && (
          <div class="notice">
            <h2>{speech.say('briefNoEvent')}</h2>
            <p>
              {speech.say('popupNoDiplomacyDetail')}
              {brief.voices.length > 0 && ` ${speech.say('popupNoDiplomacyVoices')}`}
            </p>
          </div>
        )}
        {openness && <BriefView brief={brief} openness={openness} onShow={onShow} />}
        {brief.diplomatic && <p class="meta promise">{speech.say('briefVerbatim')}</p>}
      </main>
      <Footer
        layers={layers}
        counts={brief.counts}
        onLayer={onLayer}
        onCopy={async () => onMessage(await copy(briefMarkdown(article, brief, speech), speech.say))}
      />
    </>
  );
}
