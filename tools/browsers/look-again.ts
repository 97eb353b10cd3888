const LOOK_AGAIN_MS = 50;

/** Waits for what no event tells of, before it is looked at again. */
export const beforeNextLook = (): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
