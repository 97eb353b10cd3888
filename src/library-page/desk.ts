import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Told } from '../surface/Message.tsx';

/** What every part of the page can do. */
export interface Desk {
  /** Goes up with every change, so that what is shown is read anew. */
  revision: number;
  /** Tells the reader something, and how to take it back; what is shown is read anew. */
  tell: (words: string | null, undo?: Told['undo']) => void;
}

export const DeskContext = createContext<Desk>({ revision: 0, tell: () => undefined });

export const useDesk = (): Desk => useContext(DeskContext);
