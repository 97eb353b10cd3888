import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { References } from './references.ts';

/** What every line of a printed brief refers to. */
export interface Printed {
  numberOf: References['numberOf'];
  /** BCP 47 tag of the article. */
  language: string;
}

export const PrintedContext = createContext<Printed>({ numberOf: () => null, language: 'en' });

export const usePrinted = (): Printed => useContext(PrintedContext);
