import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useSpeech } from '../brief/components/speech.ts';
import { linkTo } from '../brief/text-fragment.ts';
import type { Manner } from '../page/card/manner.ts';
import { PAGE_STYLES } from '../page/styles/page-styles.ts';
import { createView, type View } from '../page/view.ts';
import type { Analysis, ArticleText, Span } from '../shared/analysis.ts';
import type { Layer } from '../shared/settings.ts';
import { whenCardOpens } from './card-opens.ts';
import { foundIn } from './found.ts';
import { isHeading } from './heading.ts';
import { partsOf } from './passage.ts';
import { answerSteps } from './steps.ts';

/** What a page can do with the text that it shows. */
export interface MarkedTextView {
  /** Leads to a span and opens its card. False where the text does not show it. */
  lead(span: Span): boolean;
  /** The same for the next or previous mark. */
  step(by: 1 | -1): boolean;
}

interface Props {
  paragraphs: readonly string[];
  /** The same text as the analysis was given it. */
  article: ArticleText;
  /** Null as long as there is none; then the text stands there unmarked. */
  analysis: Analysis | null;
  layers: Readonly<Record<Layer, boolean>>;
  /** What of the reader's settings marks and card follow. */
  manner: Manner;
  /** Told of the view that marks the text, and with null that it is gone. A constant function. */
  onView: (view: MarkedTextView | null) => void;
  /** A card has opened. A constant function. */
  onCard?: () => void;
}

/** The one text of the page, by which the view knows it. */
const THE_TEXT = 0;

/** A text of our own page with its marks and cards. At most one may stand on a page, since the card is the page's. */
export function MarkedText({ paragraphs, article, analysis, layers, manner, onView, onCard }: Props) {
  const speech = useSpeech();
  const root = useRef<HTMLDivElement>(null);
  const view = useRef<View | null>(null);
  const chosen = useRef({ layers, manner });
  const parts = useMemo(() => partsOf(paragraphs), [paragraphs]);
  useEffect(() => {
    if (!root.current || !analysis) return;
    const life = new AbortController();
    // Notes and corrections belong to articles of the web: nothing is kept of this text.
    const made = createView(
      { speech, styles: PAGE_STYLES, linkTo: async (...passage) => linkTo(...passage), annotate: null },
      chosen.current.layers,
      life.signal,
    );
    made.setManner(chosen.current.manner);
    made.show(THE_TEXT, foundIn(root.current, article), analysis);
    if (made.element && onCard) whenCardOpens(made.element, onCard, life.signal);
    answerSteps(made, life.signal);
    view.current = made;
    onView({ lead: (span) => made.lead(THE_TEXT, span), step: made.step });
    return () => {
      life.abort();
      view.current = null;
      onView(null);
    };
  }, [article, analysis, speech, onView, onCard]);
  useEffect(() => {
    chosen.current = { layers, manner };
    view.current?.setLayers(layers);
    view.current?.setManner(manner);
  }, [layers, manner]);
  return (
    <div class="own-text verbatim" lang={analysis ? 'en' : article.language} dir="auto" ref={root}>
      {parts.map((part, index) =>
        part.kind === 'text' ? (
          <p class={isHeading(parts, index) ? 'heading' : undefined}>{part.words}</p>
        ) : (
          <ul>
            {part.items.map((words) => (
              <li>{words}</li>
            ))}
          </ul>
        ),
      )}
    </div>
  );
}
