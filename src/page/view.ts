import type { Speech } from '../brief/phrases.ts';
import type { Analysis, Span } from '../shared/analysis.ts';
import type { Layer } from '../shared/settings.ts';
import { type Subject, subjectKey } from '../shared/subject.ts';
import type { FoundArticle } from './article/read.ts';
import { rangesOf } from './article/text/range.ts';
import { offsetAt } from './article/text/text-map.ts';
import { ancestorsOf, isWithin } from './article/tree/flat-parents.ts';
import { shadowRootsOf } from './article/tree/shadow-roots.ts';
import { type CardTarget, createCard } from './card/card.ts';
import { cardViews } from './card/content.ts';
import { listen } from './card/pointer.ts';
import type { Annotation } from './highlight/annotations.ts';
import { letterAtPoint } from './highlight/hit.ts';
import { toneAt } from './highlight/luminance.ts';
import { createPainter } from './highlight/paint.ts';
import { stackOf } from './highlight/stack.ts';
import { watchTheme } from './highlight/theme.ts';
import { isInView, scrollToRange } from './scroll.ts';
import { type Shown, shownOf, stackFor } from './shown.ts';
import { walkOf } from './stops.ts';

/** What the reader sees of annotated articles: marks and the card. An article goes by its key. */
export interface View {
  /** The one element that joins the page; null as long as there is none. */
  readonly element: Element | null;
  /**
   * Shows an article, at its fresh positions where it is shown already; paints only where there is something new to
   * paint. Whether there was.
   */
  show(key: number, found: FoundArticle, analysis: Analysis): boolean;
  /** Takes an article's marks off the page. */
  remove(key: number): void;
  /** The order in which the articles stand on the page, and the one that the reader is at. */
  arrange(keys: readonly number[], front: number): void;
  /** Takes off every mark whose words have changed. Whether there was any. */
  dropStale(): boolean;
  setLayers(layers: Readonly<Record<Layer, boolean>>): void;
  /** Scrolls to a span, marks it and opens its card, if it has one. False where the page no longer shows it. */
  lead(key: number, span: Span): boolean;
  /** The same for the next or previous annotation, seen from the last one shown, else from the viewport. */
  step(by: 1 | -1): boolean;
  /** Outlines a span of an article without leading there; null for none. */
  outline(key: number | null, span: Span | null): void;
}

/** An annotation of one of the articles. */
interface Stop {
  shown: Shown;
  annotation: Annotation;
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
  let all = new Map<number, Shown>();
  let front: number | null = null;
  let shadows: readonly ShadowRoot[] = [];
  /** How many marks of an article could not be painted, or had to go, since the page was in the middle of a change. */
  const lost = new Map<number, number>();

  const ranges = ({ found }: Shown, { span }: Annotation): Range[] => rangesOf(found.map, span);
  const walk = walkOf<Stop>(
    ({ shown, annotation }) => ranges(shown, annotation).some(isInView),
    (a, b) => a.annotation === b.annotation,
  );

  const target = (
    shown: Shown,
    stack: readonly Annotation[],
    point: CardTarget['point'],
  ): CardTarget | null => {
    const [innermost] = stack;
    // Without its words on the page the text of the article is out of date, and so is what the card would say.
    const marked = innermost ? ranges(shown, innermost) : [];
    if (!innermost || marked.length === 0) return null;
    const subjects: Subject[] = stack.map(({ subject }) => subject);
    const views = cardViews({ article: shown.found.article, analysis: shown.analysis }, subjects, speech);
    if (views.length === 0) return null;
    const key = `${innermost.span.join(' ')} ${subjects.map(subjectKey).join(', ')}`;
    return { key, views, ranges: marked, point };
  };

  const targetAt = (x: number, y: number, over: EventTarget | null): CardTarget | null => {
    const letter = all.size > 0 ? letterAtPoint(x, y, shadows) : null;
    // Text that something else covers is not hit.
    if (!letter || (over instanceof Node && !isWithin(letter.node, over))) return null;
    for (const shown of all.values()) {
      const offset = offsetAt(shown.found.map, letter.node, letter.offset);
      if (offset !== null) return target(shown, shown.index.at(offset), { x, y });
    }
    return null;
  };

  const setTone = (): void => {
    const shown = front === null ? undefined : all.get(front);
    if (shown) card.setTone(toneAt([shown.found.blocks.root, ...ancestorsOf(shown.found.blocks.root)]));
  };

  const paint = (key: number, shown: Shown): number => {
    all.set(key, shown);
    front ??= key;
    const marks = shown.annotations.map((annotation) => ({
      highlight: annotation.highlight,
      ranges: ranges(shown, annotation),
    }));
    setTone();
    card.attach();
    painter.paint(key, marks);
    const missing = marks.filter((mark) => mark.ranges.length === 0).length;
    lost.set(key, missing);
    return missing;
  };

  const leadTo = (shown: Shown, span: Span, stack: readonly Annotation[]): boolean => {
    const [first, ...others] = rangesOf(shown.found.map, span);
    if (!first) return false;
    scrollToRange(first);
    const opened = target(shown, stack, null);
    if (opened) card.send({ type: 'open', target: opened, by: 'key' });
    else card.send({ type: 'close' });
    painter.focus([first, ...others]);
    return true;
  };

  listen(card, targetAt, signal);
  watchTheme(setTone, signal);

  return {
    element: card.element,
    show(key, found, analysis) {
      const before = all.get(key);
      const missing = lost.get(key) ?? 0;
      const same = before?.analysis === analysis && before.found.article.text === found.article.text;
      const shown = same ? { ...before, found } : shownOf(found, analysis, layers);
      all.set(key, shown);
      shadows = [...shadowRootsOf([...all.values()].flatMap((each) => [...each.found.map.runsOf.keys()]))];
      card.attach();
      if (same && missing === 0) return false;
      return paint(key, shown) < missing || !same;
    },
    remove(key) {
      // A card about words that are gone has nothing to say.
      if (all.delete(key)) card.send({ type: 'close' });
      lost.delete(key);
      painter.paint(key, []);
      if (front === key) front = null;
      if (all.size === 0) walk.restart();
    },
    arrange(keys, chosen) {
      const place = new Map(keys.map((key, at) => [key, at]));
      all = new Map([...all].sort(([a], [b]) => (place.get(a) ?? 0) - (place.get(b) ?? 0)));
      if (front === chosen) return;
      front = chosen;
      setTone();
    },
    dropStale() {
      const losers = painter.dropStale();
      for (const key of losers) lost.set(key, (lost.get(key) ?? 0) + 1);
      painter.restore();
      if (card.shown()?.target.ranges.every(isGone)) card.send({ type: 'close' });
      return losers.size > 0;
    },
    setLayers(chosen) {
      layers = chosen;
      walk.restart();
      card.send({ type: 'close' });
      for (const [key, { found, analysis }] of all) paint(key, shownOf(found, analysis, layers));
    },
    lead(key, span) {
      const shown = all.get(key);
      return shown !== undefined && leadTo(shown, span, stackFor(shown, span));
    },
    outline(key, span) {
      const shown = key === null || span === null ? undefined : all.get(key);
      painter.outline(shown && span ? rangesOf(shown.found.map, span) : []);
    },
    step(by) {
      const stops = [...all.values()].flatMap((shown) =>
        shown.annotations
          .filter(({ highlight }) => highlight !== 'attache-cue')
          .map((annotation) => ({ shown, annotation })),
      );
      return walk.step(stops, by, ({ shown, annotation }) =>
        leadTo(shown, annotation.span, stackOf([annotation, ...shown.index.at(annotation.span[0])])),
      );
    },
  };
}

const isGone = (range: Range): boolean => range.collapsed || !range.startContainer.isConnected;
