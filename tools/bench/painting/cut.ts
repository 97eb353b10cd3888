/** A stretch of a text node that is to be marked; `end` is exclusive. */
export interface Stretch {
  start: number;
  end: number;
  name: string;
}

/** A part of a text node and the marks around it, the outermost first. */
export interface Part {
  start: number;
  end: number;
  names: string[];
}

/** Cuts `length` characters wherever a stretch begins or ends: parts in order, without gaps, none empty. */
export function cut(length: number, stretches: readonly Stretch[]): Part[] {
  const edges = [0, length, ...stretches.flatMap(({ start, end }) => [start, end])];
  const sorted = [...new Set(edges)].filter((edge) => edge >= 0 && edge <= length).sort((a, b) => a - b);
  return sorted.slice(1).map((end, at) => {
    const start = sorted[at] ?? 0;
    const over = stretches.filter((each) => each.start <= start && each.end >= end);
    return { start, end, names: over.map(({ name }) => name) };
  });
}
