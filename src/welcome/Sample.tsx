import { useSay } from '../brief/components/speech.ts';
import { MarkedText, type MarkedTextView } from '../own-text/MarkedText.tsx';
import type { Analysis, ArticleText } from '../shared/analysis.ts';
import type { Layer, Settings } from '../shared/settings.ts';
import { SAMPLE } from './sample.ts';

interface Props {
  article: ArticleText;
  analysis: Analysis | null;
  layers: Readonly<Record<Layer, boolean>>;
  settings: Settings;
  onView: (view: MarkedTextView | null) => void;
  onCard: () => void;
}

/** The report that the tour is about, as a sheet of paper. */
export function Sample({ article, analysis, layers, settings, onView, onCard }: Props) {
  const say = useSay();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on low screens it scrolls, and must do so by the keyboard.
    <article class="sheet" aria-label={say('welcomeSample')} aria-busy={analysis === null} tabIndex={0}>
      <p class="kicker">{say('welcomeSample')}</p>
      <h2 class="headline verbatim" lang="en" dir="ltr">
        {SAMPLE.title}
      </h2>
      <MarkedText
        paragraphs={SAMPLE.paragraphs}
        article={article}
        analysis={analysis}
        layers={layers}
        manner={settings}
        onView={onView}
        onCard={onCard}
      />
      <p class="meta imprint">{say('welcomeSampleNote')}</p>
    </article>
  );
}
