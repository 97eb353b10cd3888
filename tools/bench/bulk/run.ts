/** What one fresh process measured while it worked through a corpus. */
export interface BulkRun {
  documents: number;
  words: number;
  /** Of the input. */
  bytes: number;
  ms: number;
  /** Memory of the whole process, all threads, in bytes, after each tenth of the corpus. */
  memory: number[];
  /** Of it what is still held once the collector has run: objects, and the numbers outside of them. Of the main thread alone. */
  held: number[];
}

/** So often the memory is looked at. */
export const SAMPLES = 10;
