import { storm } from './storm.ts';

/** A set of trees whose changes are told. */
export interface Mutations {
  /** Listens to these trees alone from now on. Each is told of added and removed nodes; `deep` ones of changed text too. */
  listen(trees: readonly { node: Node; deep: boolean }[]): void;
}

/** While it does not listen it says so this often: then anything may have changed. */
const DEAF_TELL_MS = 60;

/**
 * Tells of changes in trees, until the signal aborts. In a storm of changes it stops listening for a while and
 * tells at intervals that there may have been some, so that a page may change as much as it likes at no cost.
 *
 * @param tell is given the records, or null where it did not listen
 */
export function watchMutations(
  tell: (records: readonly MutationRecord[] | null) => void,
  signal: AbortSignal,
): Mutations {
  const gauge = storm();
  let trees: readonly { node: Node; deep: boolean }[] = [];
  let deafUntil = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const observe = (): void => {
    for (const { node, deep } of trees)
      observer.observe(node, { childList: true, subtree: true, characterData: deep });
  };
  const tellDeaf = (): void => {
    timer = undefined;
    tell(null);
    if (trees.length === 0 || signal.aborted) return;
    if (performance.now() < deafUntil) timer = setTimeout(tellDeaf, DEAF_TELL_MS);
    else observe();
  };
  const observer = new MutationObserver((records) => {
    const pause = gauge.note(records.length, performance.now());
    if (pause === 0) {
      tell(records);
      return;
    }
    observer.disconnect();
    deafUntil = performance.now() + pause;
    timer ??= setTimeout(tellDeaf, 0);
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });

  return {
    listen(chosen) {
      trees = chosen;
      observer.disconnect();
      if (timer === undefined && !signal.aborted) observe();
    },
  };
}
