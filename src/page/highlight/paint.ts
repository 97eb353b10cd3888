import { createAdopter } from './adopted.ts';
import { HIGHLIGHTS, type HighlightName } from './names.ts';
import { comparing, noting, type Painted } from './painted.ts';

/** Live ranges to be painted alike. */
export interface Mark {
  highlight: HighlightName;
  ranges: readonly Range[];
}

/** Paints ranges of the live page, by the CSS Custom Highlight API. The page's nodes are never changed. */
export interface Painter {
  /** Replaces all that is painted of one article; nothing of any other is touched. */
  paint(article: number, marks: readonly Mark[]): void;
  /** Paints more of an article, beside what is painted of it. */
  paintMore(article: number, marks: readonly Mark[]): void;
  /** Marks the place that the reader was led to; no ranges for none. */
  focus(ranges: readonly Range[]): void;
  /** The same for the place that the reader points at in the panel, beside that one. */
  outline(ranges: readonly Range[]): void;
  /** Takes every range off the page whose words have changed since it was painted; the articles that lost any. */
  dropStale(): ReadonlySet<number>;
  /** Registers the highlights again if the page threw them out of the registry, which it shares with us. */
  restore(): void;
}

interface Stroke extends Painted {
  name: HighlightName;
}

/** Stand for an article where the focus is meant, or the outline. */
const FOCUS = -1;
const OUTLINE = -2;

/**
 * Paints until the signal aborts, then takes everything off the page.
 *
 * @param rules the highlights' style sheet, for shadow roots; the document has it already
 */
export function createPainter(rules: string, signal: AbortSignal): Painter {
  const highlights = new Map(HIGHLIGHTS.map((name, priority) => [name, createHighlight(priority)]));
  /** In Firefox a content script may not iterate over a Highlight, so what is in it is kept here as well. */
  const strokes = new Map<number, Stroke[]>();
  const adopter = createAdopter(rules, signal);

  const clear = (article: number): void => {
    for (const { name, range } of strokes.get(article) ?? []) highlights.get(name)?.delete(range);
    strokes.delete(article);
  };
  const add = (article: number, marks: readonly Mark[]): void => {
    const noted = noting();
    const added = marks.flatMap(({ highlight: name, ranges }) =>
      ranges.map((range) => ({ ...noted(range), name })),
    );
    for (const { name, range } of added) {
      highlights.get(name)?.add(range);
      const root = range.startContainer.getRootNode();
      if (root instanceof ShadowRoot) adopter.adopt(root);
    }
    const before = strokes.get(article);
    if (before) before.push(...added);
    else if (added.length > 0) strokes.set(article, added);
  };
  /** @param isDue whether a highlight that has something to paint is to be registered */
  const register = (isDue: (name: HighlightName) => boolean): void => {
    for (const [name, highlight] of highlights)
      if (highlight.size > 0 && isDue(name)) CSS.highlights.set(name, highlight);
  };
  const restore = (): void => register((name) => !CSS.highlights.has(name));
  const point = (by: number, ranges: readonly Range[]): void => {
    clear(by);
    add(by, [{ highlight: 'attache-focus', ranges }]);
    restore();
  };

  signal.addEventListener('abort', () => {
    for (const article of [...strokes.keys()]) clear(article);
    // An instance of the updated extension may have put its own in their place.
    for (const [name, highlight] of highlights)
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  });

  return {
    paint(article, marks) {
      clear(article);
      add(article, marks);
      // Set even where the name is taken: an instance whose extension was updated may have left its own there.
      register(() => true);
    },
    paintMore(article, marks) {
      add(article, marks);
      restore();
    },
    focus: (ranges) => point(FOCUS, ranges),
    outline: (ranges) => point(OUTLINE, ranges),
    dropStale() {
      const losers = new Set<number>();
      const isFresh = comparing();
      for (const [article, all] of strokes) {
        const fresh = all.filter((stroke) => {
          const stays = isFresh(stroke);
          if (!stays) highlights.get(stroke.name)?.delete(stroke.range);
          return stays;
        });
        if (fresh.length === all.length) continue;
        strokes.set(article, fresh);
        losers.add(article);
      }
      return losers;
    },
    restore,
  };
}

function createHighlight(priority: number): Highlight {
  const highlight = new Highlight();
  highlight.priority = priority;
  return highlight;
}
