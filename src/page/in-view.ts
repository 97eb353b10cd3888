import type { FoundArticle } from './article/read.ts';

/** Where an article begins and ends, viewport pixels. */
export interface Extent {
  top: number;
  bottom: number;
}

/**
 * The article that has most of the viewport; the present one where it has as much as any, or where none is in view,
 * as among the comments below it. The first one where there is no present one; null where there are none.
 */
export function articleInView(
  articles: readonly { key: number; extent: Extent }[],
  height: number,
  present: number | null,
): number | null {
  const shown = articles.map(({ key, extent: { top, bottom } }) => ({
    key,
    height: Math.max(0, Math.min(bottom, height) - Math.max(top, 0)),
  }));
  const kept = shown.find(({ key }) => key === present) ?? shown[0];
  if (!kept) return null;
  return shown.reduce((best, each) => (each.height > best.height ? each : best), kept).key;
}

/** From the first of its texts to the last; an article that is not drawn has no height. */
export function extentOf({ map: { runs } }: FoundArticle): Extent {
  const first = runs[0]?.node.parentElement?.getBoundingClientRect();
  const last = runs.at(-1)?.node.parentElement?.getBoundingClientRect();
  return { top: first?.top ?? 0, bottom: last?.bottom ?? 0 };
}
