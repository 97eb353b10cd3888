/** What one fresh process measured: milliseconds of each stage for all articles. */
export type StageRun = Record<string, number>;

/** Milliseconds that the whole analysis of a text of so many words took. */
export interface GrowthPoint {
  words: number;
  ms: number;
}
