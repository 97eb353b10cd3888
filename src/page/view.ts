import type { Speech } from '../brief/phrases.ts';
import type { Analysis, Span } from '../shared/analysis.ts';
import type { Layer } from '../shared/settings.ts';
import { type Subject, subjectKey } from '../shared/subject.ts';
import { rangesOf } from './article/range.ts';
import type { FoundArticle } from './article/read.ts';
import { offsetAt } from './article/text-map.ts';
import { type CardTarget, createCard } from './card/card.ts';
import { cardViews } from './card/content.ts';
import { listen } from './card/pointer.ts';
import { type Annotation, annotationsOf } from './highlight/annotations.ts';
import { letterAtPoint } from './highlight/hit.ts';
import { toneAt } from './highlight/luminance.ts';
import { createPainter } from './highlight/paint.ts';
import { type AnnotationIndex, indexAnnotations, stackOf } from './highlight/stack.ts';
import { watchTheme } from './highlight/theme.ts';
import { isInView, scrollToRange } from './scroll.ts';

/** What the reader sees of an annotated article: marks and the card. */
export interface View {
  /** The one element that joins the page. */
  element: Element;
  paint(found: FoundArticle, analysis: Analysis): void;
  /** Takes over fresh positions of the same text; paints only if a mark was lost. */
  refresh(found: FoundArticle, analysis: Analysis): void;
  clear(): void;
  /** Takes off, before the browser paints, every mark whose words have changed. */
  dropStale(): void;
  setLayers(layers: Readonly<Record<Layer, boolean>>): void;
  /** Scrolls to a span, marks it and opens its card, if it has one. False where the page no longer shows it. */
  show(span: Span): boolean;
  /** The same for the next or previous annotation, seen from the last one shown, else from the viewport. */
  step(by: 1 | -1): boolean;
}

interface Shown {
  found: FoundArticle;
  analysis: Analysis;
  annotations: Annotation[];
  index: AnnotationIndex;
}

/** Draws until the signal aborts, then leaves the page as it was. */
export function createView(
  speech: Speech,
  initial: Readonly<Record<Layer, boolean>>,
  signal: AbortSignal,
): View {
  const painter = createPainter(signal);
  const card = createCard(speech, () => painter.focus([]), signal);
  let layers = initial;
  let shown: Shown | null = null;
  /** Whether some marks could not be painted, or had to go, since the page was in the middle of a change. */
  let lost = false;
  /** Place of the last annotation that was stepped to, in the list of annotations. */
  let last: number | null = null;

  const ranges = (span: Span): Range[] => (shown ? rangesOf(shown.found.map, span) : []);

  const target = (stack: readonly Annotation[], point: CardTarget['point']): CardTarget | null => {
    const [innermost] = stack;
    if (!shown || !innermost) return null;
    const subjects: Subject[] = stack.map(({ subject }) => subject);
    const views = cardViews({ article: shown.found.article, analysis: shown.analysis }, subjects, speech);
    if (views.length === 0) return null;
    const key = `${innermost.span.join(' ')} ${subjects.map(subjectKey).join(', ')}`;
    return { key, views, ranges: ranges(innermost.span), point };
  };

  listen(
    card,
    (x, y, over) => {
      const letter = shown && letterAtPoint(x, y, over);
      const offset = shown && letter && offsetAt(shown.found.map, letter.node, letter.offset);
      if (!shown || offset === null) return null;
      return target(shown.index.at(offset), { x, y });
    },
    signal,
  );
  watchTheme(() => shown && card.setTone(toneAt(shown.found.blocks.root)), signal);

  const paint = (found: FoundArticle, analysis: Analysis): void => {
    const annotations = annotationsOf(analysis, layers, found.article.text.length);
    shown = { found, analysis, annotations, index: indexAnnotations(annotations) };
    const marks = annotations.map(({ span, highlight }) => ({ highlight, ranges: ranges(span) }));
    lost = marks.some((mark) => mark.ranges.length === 0);
    card.setTone(toneAt(found.blocks.root));
    card.attach();
    painter.paint(marks);
  };

  const lead = (span: Span, stack: readonly Annotation[]): boolean => {
    const [first, ...others] = ranges(span);
    if (!first) return false;
    scrollToRange(first);
    const opened = target(stack, null);
    if (opened) card.send({ type: 'open', target: opened, by: 'key' });
    else card.send({ type: 'close' });
    painter.focus([first, ...others]);
    return true;
  };

  return {
    element: card.element,
    paint,
    refresh(found, analysis) {
      if (lost || shown?.analysis !== analysis) paint(found, analysis);
      else shown = { ...shown, found };
      card.attach();
    },
    clear() {
      shown = null;
      last = null;
      card.send({ type: 'close' });
      painter.paint([]);
    },
    dropStale() {
      lost = painter.dropStale() || lost;
      painter.restore();
      if (card.shown()?.target.ranges.every(({ collapsed }) => collapsed)) card.send({ type: 'close' });
    },
    setLayers(chosen) {
      layers = chosen;
      last = null;
      card.send({ type: 'close' });
    },
    show: (span) => lead(span, shown ? stackFor(shown, span) : []),
    step(by) {
      const stops = shown?.annotations.filter(({ highlight }) => highlight !== 'attache-cue') ?? [];
      const from = last !== null && isShowing(stops[last]) ? last : edgeOfView(stops, by);
      for (let i = 1; i <= stops.length; i += 1) {
        const at = (from + by * i + stops.length * 2) % stops.length;
        const stop = stops[at];
        if (!shown || !stop || !lead(stop.span, stackOf([stop, ...shown.index.at(stop.span[0])]))) continue;
        last = at;
        return true;
      }
      return false;
    },
  };

  function isShowing(stop: Annotation | undefined): boolean {
    return stop !== undefined && ranges(stop.span).some(isInView);
  }

  /** The place just before the first stop in view, or just after the last, so that a step leads to it. */
  function edgeOfView(stops: readonly Annotation[], by: 1 | -1): number {
    const at = by === 1 ? stops.findIndex(isShowing) : stops.findLastIndex(isShowing);
    return at === -1 ? (by === 1 ? -1 : 0) : at - by;
  }
}

/** The annotations that a span stands for: that very span's first, then those around it, then those in it. */
function stackFor({ annotations, index }: Shown, span: Span): Annotation[] {
  const same = annotations.filter(({ span: [start, end] }) => start === span[0] && end === span[1]);
  const inside = annotations.filter(({ span: [start, end] }) => start >= span[0] && end <= span[1]);
  const around = index.at(span[0]).filter(({ span: [, end] }) => end >= span[1]);
  return stackOf([...same, ...around, ...inside.slice(0, 1)]);
}
