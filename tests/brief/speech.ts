import type { Speech } from '../../src/brief/phrases.ts';
import { english } from '../../src/locales/english.ts';
import { sayFrom } from '../../src/shared/words.ts';

export const speech: Speech = { say: sayFrom(english), locale: 'en-GB' };
