import type { Speech } from '../brief/phrases.ts';
import type { Analysis, Span } from '../shared/analysis.ts';
import type { Note, Placed } from '../shared/notes.ts';
import type { Layer } from '../shared/settings.ts';
import { inSlices, LONG_SLICE_MS, type Sliced } from '../shared/slices.ts';
import type { FoundArticle } from './article/read.ts';
import { rangesOf } from './article/text/range.ts';
import { offsetAt } from './article/text/text-map.ts';
import { ancestorsOf, isWithin } from './article/tree/flat-parents.ts';
import { shadowRootsOf } from './article/tree/shadow-roots.ts';
import type { Annotate } from './card/annotate.ts';
import { type CardTarget, createCard } from './card/card.ts';
import { type Manner, USUAL_MANNER } from './card/manner.ts';
import { listen } from './card/pointer.ts';
import type { Annotation } from './highlight/annotations.ts';
import { letterAtPoint } from './highlight/hit.ts';
import { createPainter, type Mark } from './highlight/paint.ts';
import { stackOf } from './highlight/stack.ts';
import { watchTheme } from './highlight/theme.ts';
import { toneAt } from './highlight/tone.ts';
import { spokenMarks } from './reading-aloud.ts';
import { isInView, scrollToRange } from './scroll.ts';
import { type Shown, shownOf, stackFor, stopsOf } from './shown.ts';
import { walkOf } from './stops.ts';
import type { PageStyles } from './styles/page-styles.ts';
import { type LinkTo, type TargetTasks, targetOf } from './targets.ts';

/** What the reader sees of annotated articles: marks and the card. An article goes by its key. */
export interface View {
  /** The one element that joins the page; null as long as there is none. */
  readonly element: Element | null;
  /**
   * Shows an article, at its fresh positions where it is shown already; paints only where there is something new to
   * paint. Whether there was.
   */
  show(key: number, found: FoundArticle, analysis: Analysis, notes?: readonly Placed<Note>[]): boolean;
  /** Takes an article's marks off the page. */
  remove(key: number): void;
  /** The order in which the articles stand on the page, and the one that the reader is at. */
  arrange(keys: readonly number[], front: number): void;
  /** Takes off every mark whose words have changed. Whether there was any. */
  dropStale(): boolean;
  setLayers(layers: Readonly<Record<Layer, boolean>>): void;
  setManner(manner: Manner): void;
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

/** What a view is made with. */
export interface Means {
  speech: Speech;
  styles: PageStyles;
  linkTo: LinkTo;
  /** Keeps what the reader adds; null where nothing can be kept. */
  annotate: Annotate | null;
}

/** So many marks are painted at once, within a few milliseconds; the others of a very long text follow. */
const AT_ONCE = 300;
/** Marks between two places where painting them may stop. */
const HANDFUL = 32;

/** No list is made anew for articles without notes. */
const NO_NOTES: readonly Placed<Note>[] = [];

/** Draws until the signal aborts, then leaves the page as it was. */
export function createView(
  { speech, styles, linkTo, annotate }: Means,
  initial: Readonly<Record<Layer, boolean>>,
  signal: AbortSignal,
): View {
  const painter = createPainter(styles.highlights, signal);
  const card = createCard(speech, styles.card, () => painter.focus([]), signal);
  let layers = initial;
  let manner = USUAL_MANNER;
  let all = new Map<number, Shown>();
  let front: number | null = null;
  let shadows: readonly ShadowRoot[] = [];
  /** How many marks of an article could not be painted, or had to go, since the page was in the middle of a change. */
  const lost = new Map<number, number>();
  /** What of each article is still to be painted, since it was painted last. */
  const rests = new Map<number, readonly Annotation[]>();

  const ranges = ({ found }: Shown, { span }: Annotation): Range[] => rangesOf(found.map, span);
  const walk = walkOf<Stop>(
    ({ shown, annotation }) => ranges(shown, annotation).some(isInView),
    (a, b) => a.annotation === b.annotation,
  );

  const tasks: TargetTasks = {
    speech,
    annotate,
    linkTo,
    shown: (key) => all.get(key),
    jump(key, to) {
      const open = card.shown();
      const words = scrollTo(key, to);
      if (!open || words.length === 0) return false;
      card.send({ type: 'stay' });
      card.send({ type: 'renew', target: { ...open.target, ranges: words, point: null } });
      return true;
    },
    goTo: (key, to) => lead(key, to),
  };

  const targetAt = (x: number, y: number, over: EventTarget | null): CardTarget | null => {
    const letter = all.size > 0 ? letterAtPoint(x, y, shadows) : null;
    // Text that something else covers is not hit.
    if (!letter || (over instanceof Node && !isWithin(letter.node, over))) return null;
    for (const shown of all.values()) {
      const offset = offsetAt(shown.found.map, letter.node, letter.offset);
      if (offset !== null) return targetOf(tasks, shown, shown.index.at(offset), { x, y });
    }
    return null;
  };

  const setTone = (): void => {
    const shown = front === null ? undefined : all.get(front);
    if (shown) card.setTone(toneAt([shown.found.blocks.root, ...ancestorsOf(shown.found.blocks.root)]));
  };

  const markOf = (shown: Shown, annotation: Annotation): Mark => ({
    highlight: annotation.highlight,
    ranges: ranges(shown, annotation),
  });

  /** Goes on in slices, until the article is painted anew or gone. */
  const paintRest = (key: number, rest: readonly Annotation[]): Promise<void> => {
    rests.set(key, rest);
    function* handfuls(): Sliced<void> {
      for (let at = 0; at < rest.length; at += HANDFUL) {
        yield;
        const shown = rests.get(key) === rest && all.get(key);
        if (!shown) return;
        const handful = rest.slice(at, at + HANDFUL);
        painter.paintMore(
          key,
          handful.map((annotation) => markOf(shown, annotation)),
        );
      }
    }
    // Each slice has the browser lay out a very long page once more.
    return inSlices(handfuls(), signal, LONG_SLICE_MS);
  };

  const paint = (shown: Shown): number => {
    const { key } = shown;
    all.set(key, shown);
    front ??= key;
    const marks = shown.annotations.slice(0, AT_ONCE).map((annotation) => markOf(shown, annotation));
    setTone();
    card.attach();
    painter.paint(key, marks);
    void paintRest(key, shown.annotations.slice(AT_ONCE)).catch(() => undefined);
    const missing = marks.filter((mark) => mark.ranges.length === 0).length;
    lost.set(key, missing);
    return missing;
  };

  const tellMarks = (): void => {
    const stops = [...all.values()].map((shown) => stopsOf(shown).length);
    card.spoken.tell(
      stops.reduce((sum, count) => sum + count, 0),
      () =>
        [...all.values()].flatMap((shown) => spokenMarks(shown, speech.say, (one) => open(shown.key, one))),
    );
  };

  /** Scrolls to a span and marks it. The ranges that show it; none where the page no longer does. */
  const scrollTo = (key: number, span: Span): Range[] => {
    const shown = all.get(key);
    const words = shown ? rangesOf(shown.found.map, span) : [];
    const [first] = words;
    if (!first) return [];
    scrollToRange(first);
    painter.focus(words);
    return words;
  };

  const leadTo = (shown: Shown, span: Span, stack: readonly Annotation[]): boolean => {
    const words = scrollTo(shown.key, span);
    if (words.length === 0) return false;
    const opened = targetOf(tasks, shown, stack, null);
    if (opened)
      card.send({ type: 'open', target: opened, by: card.shown()?.by === 'touch' ? 'touch' : 'key' });
    else card.send({ type: 'close' });
    // The end of the card before took the mark of its place along.
    painter.focus(words);
    return true;
  };

  const lead = (key: number, span: Span): boolean => {
    const shown = all.get(key);
    return shown !== undefined && leadTo(shown, span, stackFor(shown, span));
  };

  const open = (key: number, annotation: Annotation): boolean => {
    const shown = all.get(key);
    if (!shown) return false;
    const { span } = annotation;
    return leadTo(shown, span, stackOf([annotation, ...shown.index.at(span[0])]));
  };

  card.setManner(manner);
  listen(card, targetAt, () => manner.hover.mode, signal);
  watchTheme(setTone, signal);

  return {
    element: card.element,
    show(key, found, analysis, notes = NO_NOTES) {
      const before = all.get(key);
      const missing = lost.get(key) ?? 0;
      const same = before?.analysis === analysis && before.found.article.text === found.article.text;
      const shown = same ? { ...before, found, notes } : shownOf({ key, found, analysis, notes }, layers);
      all.set(key, shown);
      shadows = [...shadowRootsOf([...all.values()].flatMap((each) => [...each.found.map.runsOf.keys()]))];
      card.attach();
      const isNew = (!same || missing > 0) && (paint(shown) < missing || !same);
      if (isNew) tellMarks();
      const open = card.shown();
      if (open && (!same || before.notes !== notes)) {
        const again = open.target.again();
        if (again) card.send({ type: 'renew', target: again });
        // What is hidden is no place to be led to any more; its card stays, with the way back.
        else painter.focus([]);
      }
      return isNew;
    },
    remove(key) {
      // A card about words that are gone has nothing to say.
      const was = all.delete(key);
      if (was) card.send({ type: 'close' });
      lost.delete(key);
      rests.delete(key);
      painter.paint(key, []);
      if (was) tellMarks();
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
      // Other settings change too; a card that is open for its own sake stays then.
      if (same(layers, chosen)) return;
      layers = chosen;
      walk.restart();
      card.send({ type: 'close' });
      for (const shown of all.values()) paint(shownOf(shown, layers));
      if (all.size > 0) tellMarks();
    },
    setManner(chosen) {
      manner = chosen;
      card.setManner(chosen);
    },
    outline(key, span) {
      const shown = key === null || span === null ? undefined : all.get(key);
      painter.outline(shown && span ? rangesOf(shown.found.map, span) : []);
    },
    lead,
    step(by) {
      const stops = [...all.values()].flatMap((shown) =>
        stopsOf(shown).map((annotation) => ({ shown, annotation })),
      );
      return walk.step(stops, by, ({ shown, annotation }) => open(shown.key, annotation));
    },
  };
}

const isGone = (range: Range): boolean => range.collapsed || !range.startContainer.isConnected;

const same = (a: Readonly<Record<Layer, boolean>>, b: Readonly<Record<Layer, boolean>>): boolean =>
  a.actors === b.actors && a.quotes === b.quotes && a.claims === b.claims;
