/** What came of one piece of work. */
export type Done<T> = { value: T } | { error: unknown };

/**
 * Works on `names` in the order given, `most` of them at a time, and tells what came of each in the order of `told`. One
 * that fails keeps none of the others from being worked on.
 */
export async function sideBySide<T>(
  names: readonly string[],
  most: number,
  work: (name: string) => Promise<T>,
  told: readonly string[],
  tell: (name: string, done: Done<T>) => void,
): Promise<void> {
  const [waiting, untold] = [[...names], told.filter((name) => names.includes(name))];
  const all = new Map<string, Done<T>>();
  const lane = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      all.set(
        name,
        await work(name).then(
          (value) => ({ value }),
          (error: unknown) => ({ error }),
        ),
      );
      for (let [next] = untold; next !== undefined; [next] = untold) {
        const done = all.get(next);
        if (!done) break;
        untold.shift();
        tell(next, done);
      }
    }
  };
  await Promise.all(Array.from({ length: most }, lane));
}
