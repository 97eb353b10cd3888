/** Runs tasks one after the other for each key, in the order they were handed in. */
export interface Queue<K> {
  /** Resolves or rejects as the task does. A task that fails does not hold up the next one. */
  run<T>(key: K, task: () => Promise<T>): Promise<T>;
}

export function createQueue<K>(): Queue<K> {
  const last = new Map<K, Promise<unknown>>();
  return {
    run(key, task) {
      const turn = (last.get(key) ?? Promise.resolve()).then(task);
      const settled = turn
        .catch(() => undefined)
        .then(() => {
          if (last.get(key) === settled) last.delete(key);
        });
      last.set(key, settled);
      return turn;
    },
  };
}
