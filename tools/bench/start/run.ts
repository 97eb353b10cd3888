/** What a process needed for something, milliseconds. */
export interface Took {
  clock: number;
  /** What it had the processor for, with all threads of the engine: this holds on a busy machine. */
  processor: number;
}

/** What one fresh process measured. */
export interface ColdRun {
  /** Loading and running the code. */
  code: Took;
  /** Reading the models' files and making them ready. */
  models: Took;
  /** The first sentence after that. */
  sentence: Took;
}

/** What the bundle of `analyst.ts` exports. */
export interface AnalystModule {
  /** Makes an analyst with all models; what it returns reads a text. */
  open: () => (text: string) => void;
}

/** A sentence that goes through all stages. */
export const SENTENCE =
  'President Ada Lind of Norway met Kenyan Foreign Minister Karl Brandt in Oslo on Monday and said that “we will sign in May”.';
