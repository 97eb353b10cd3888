/** What one fresh process measured: milliseconds of each stage for all articles. */
export type StageRun = Record<string, number>;
