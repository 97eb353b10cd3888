/**
 * A value that is made when it is first asked for. For tables and patterns that take their time: a background is started
 * again and again for much that needs none of them.
 */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
