import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Span } from '../../shared/analysis.ts';

/** The span, as "start end", that the reader has before their eyes in the page; null where nobody tells. */
export const HereContext = createContext<string | null>(null);

/** Whether the reader has this span before their eyes in the page. */
export const useIsHere = (span: Span): boolean => useContext(HereContext) === span.join(' ');
