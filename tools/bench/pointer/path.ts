/** A point in the viewport, CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/**
 * The way of a pointer that goes over the whole window in `count` steps: line by line, to and fro, as wide a step along a line
 * as from one line to the next. Every point lies within.
 */
export function sweep(count: number, width: number, height: number): Point[] {
  const step = Math.sqrt((width * height) / count);
  const across = Math.max(1, Math.round(width / step));
  const lines = Math.ceil(count / across);
  return Array.from({ length: count }, (_point, i) => {
    const line = Math.floor(i / across);
    const along = (i % across) + 0.5;
    return {
      x: (width * (line % 2 === 0 ? along : across - along)) / across,
      y: (height * (line + 0.5)) / lines,
    };
  });
}
