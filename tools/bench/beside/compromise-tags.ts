// compromise at the least that it does with a text: sentences, terms and their tags.
import nlp from 'compromise';
import type { Reader } from './reader.ts';

/** See {@link ReaderModule}. */
export const open = (): Reader => ({ read: (text) => nlp(text).termList().length });
