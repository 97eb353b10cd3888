/** How many checks held and how many did not. */
export interface Count {
  passed: number;
  failed: number;
}

/** What came of a step. */
export interface Outcome extends Count {
  /** Of each failure what is needed to look for its cause, once everything has been run. */
  failures?: readonly string[];
}

/** One stage of the whole test. */
export interface Step {
  name: string;
  /** Names of steps without whose success this one means nothing. */
  needs?: readonly string[];
  /** Prints what a person needs to see. Never rejects. */
  run: () => Promise<Outcome>;
}

/** A step that is one check. */
export const passed = (): Outcome => ({ passed: 1, failed: 0 });
export const failed = (): Outcome => ({ passed: 0, failed: 1 });
