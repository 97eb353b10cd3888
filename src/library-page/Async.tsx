import type { ComponentChildren } from 'preact';
import { useSay } from '../brief/components/speech.ts';
import type { Loaded } from './use-loaded.ts';

interface Props<T> {
  of: Loaded<T>;
  children: (value: T) => ComponentChildren;
}

/** What was read from the library, or that it could not be. */
export function Async<T>({ of: { value, error }, children }: Props<T>) {
  const say = useSay();
  if (error !== null) return <p role="alert">{say('libraryUnread', error)}</p>;
  return value === undefined ? null : children(value);
}
