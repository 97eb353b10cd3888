/**
 * Does a task for each item of a stream, at most `width` of them at a time, and gives the results in the order of the items.
 *
 * An item is taken only while fewer than `width` are under way or wait for their turn, so whoever is slow to take results
 * holds back the source. A result is given as soon as it is ready and its turn, whether or not another item has come.
 * What the source or a task throws comes out at its place.
 */
export async function* inOrder<Item, Result>(
  source: AsyncIterable<Item>,
  width: number,
  task: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const items = source[Symbol.asyncIterator]();
  const underWay: Promise<Result>[] = [];
  let coming: Promise<IteratorResult<Item>> | null = null;
  let ended = false;
  while (!ended || underWay.length > 0) {
    if (!ended && coming === null && underWay.length < width) coming = handled(items.next());
    const [first] = underWay;
    const ready = await Promise.race([
      ...(first === undefined ? [] : [first.then((result) => ({ result }))]),
      ...(coming === null ? [] : [coming.then((item) => ({ item }))]),
    ]);
    if ('result' in ready) {
      underWay.shift();
      yield ready.result;
    } else {
      coming = null;
      if (ready.item.done) ended = true;
      else underWay.push(handled(task(ready.item.value)));
    }
  }
}

/** The same promise; that it fails before its turn to be looked at is no unhandled failure. */
function handled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
