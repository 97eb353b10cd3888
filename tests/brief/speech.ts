import type { Speech } from '../../src/brief/phrases.ts';
import { sayFrom } from '../../src/shared/words.ts';
import messages from '../../src/static/_locales/en/messages.json' with { type: 'json' };

export const speech: Speech = { say: sayFrom(messages), locale: 'en-GB' };
