import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { createHost } from '../../../src/page/card/host.ts';

test('what is in the card is out of the page’s reach', () => {
  const { document } = new Window();
  // happy-dom's document is the browser's as far as the host goes.
  const host = createHost(document as unknown as Document, '', new AbortController().signal);
  host.attach();
  host.stage.textContent = 'a note';
  const inPage = document.querySelector('attache-card');
  expect(inPage).not.toBeNull();
  expect(inPage?.shadowRoot).toBeNull();
  expect(document.documentElement.outerHTML).not.toContain('a note');
});
