import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Say } from '../../shared/words.ts';
import type { Speech } from '../phrases.ts';

/** The surface's words. Without a provider every word shows as its key, which a reader of the page will notice. */
export const SpeechContext = createContext<Speech>({ say: (word) => word, locale: 'en' });

export const useSpeech = (): Speech => useContext(SpeechContext);

export const useSay = (): Say => useSpeech().say;
