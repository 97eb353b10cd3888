import { HIGHLIGHTS, type HighlightName } from './names.ts';

/** Live ranges to be painted alike. */
export interface Mark {
  highlight: HighlightName;
  ranges: readonly Range[];
}

/** Paints ranges of the live page, by the CSS Custom Highlight API. The page's nodes are never changed. */
export interface Painter {
  /** Replaces all that is painted. */
  paint(marks: readonly Mark[]): void;
  /** Marks the place that the reader was led to; no ranges for none. */
  focus(ranges: readonly Range[]): void;
  /** Takes every range off the page whose words have changed since it was painted; whether there was any. */
  dropStale(): boolean;
  /** Registers the highlights again if the page threw them out of the registry, which it shares with us. */
  restore(): void;
}

interface Layer {
  highlight: Highlight;
  /** In Firefox a content script may not iterate over a Highlight, so what is in it is kept here as well. */
  painted: { range: Range; words: string }[];
}

/** Paints until the signal aborts, then takes everything off the page. */
export function createPainter(signal: AbortSignal): Painter {
  const layers = new Map(HIGHLIGHTS.map((name, priority) => [name, createLayer(priority)]));

  const add = ({ highlight: name, ranges }: Mark): void => {
    for (const range of ranges) {
      layers.get(name)?.highlight.add(range);
      layers.get(name)?.painted.push({ range, words: range.toString() });
    }
  };
  const clear = (name: HighlightName): void => {
    layers.get(name)?.highlight.clear();
    layers.get(name)?.painted.splice(0);
  };
  const restore = (): void => {
    for (const [name, { highlight, painted }] of layers) {
      if (painted.length > 0 && !CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
    }
  };

  signal.addEventListener('abort', () => {
    for (const name of HIGHLIGHTS) {
      clear(name);
      CSS.highlights.delete(name);
    }
  });

  return {
    paint(marks) {
      for (const name of HIGHLIGHTS) clear(name);
      for (const mark of marks) add(mark);
      // Set even where the name is taken: an instance whose extension was updated may have left its own there.
      for (const [name, { highlight, painted }] of layers)
        if (painted.length > 0) CSS.highlights.set(name, highlight);
    },
    focus(ranges) {
      clear('attache-focus');
      add({ highlight: 'attache-focus', ranges });
      restore();
    },
    dropStale() {
      let dropped = false;
      for (const layer of layers.values()) {
        const fresh = layer.painted.filter(({ range, words }) => range.toString() === words);
        if (fresh.length === layer.painted.length) continue;
        layer.highlight.clear();
        for (const { range } of fresh) layer.highlight.add(range);
        layer.painted = fresh;
        dropped = true;
      }
      return dropped;
    },
    restore,
  };
}

function createLayer(priority: number): Layer {
  const highlight = new Highlight();
  highlight.priority = priority;
  return { highlight, painted: [] };
}
