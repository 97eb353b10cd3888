import { openWith } from './attache.ts';
import type { Reader } from './reader.ts';

/** See {@link ReaderModule}. */
export const open = (): Reader => openWith('plain TypeScript');
