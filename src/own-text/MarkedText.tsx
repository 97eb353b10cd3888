import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useSpeech } from '../brief/components/speech.ts';
import { createView, type View } from '../page/view.ts';
import type { Analysis, ArticleText, Span } from '../shared/analysis.ts';
import type { Layer } from '../shared/settings.ts';
import { foundIn } from './found.ts';
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
  /** Told of the view that marks the text, and with null that it is gone. A constant function. */
  onView: (view: MarkedTextView | null) => void;
  /** A card has opened. A constant function. */
  onCard?: () => void;
}

/** The one text of the page, by which the view knows it. */
const THE_TEXT = 0;

/** A text of our own page with its marks and cards. At most one may stand on a page, since the card is the page's. */
export function MarkedText({ paragraphs, article, analysis, layers, onView, onCard }: Props) {
  const speech = useSpeech();
  const root = useRef<HTMLDivElement>(null);
  const view = useRef<View | null>(null);
  const shown = useRef(layers);
  const parts = useMemo(() => partsOf(paragraphs), [paragraphs]);
  useEffect(() => {
    if (!root.current || !analysis) return;
    const life = new AbortController();
    const made = createView(speech, shown.current, life.signal);
    made.show(THE_TEXT, foundIn(root.current, article), analysis);
    made.element?.addEventListener('toggle', (event) => {
      if (event instanceof ToggleEvent && event.newState === 'open') onCard?.();
    });
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
    shown.current = layers;
    view.current?.setLayers(layers);
  }, [layers]);
  return (
    <div class="own-text verbatim" lang={analysis ? 'en' : article.language} dir="auto" ref={root}>
      {parts.map((part) =>
        part.kind === 'text' ? (
          <p>{part.words}</p>
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
