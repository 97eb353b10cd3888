// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { fileText } from '../../src/selection/file-text.ts';
import { htmlText } from '../../src/selection/html-text.ts';

const file = (name: string, words: string | Uint8Array<ArrayBuffer>, type = '') =>
  new File([words], name, { type });

describe('the text of an HTML file', () => {
  test('is that of its paragraphs, without what is not shown', () => {
    const html = `<title>Paper</title><nav><p>Home</p></nav><script>let a = 1;</script><article><h1>Envoys
      meet</h1><p>They met <b>at the</b>
      mill.<br>Then left.</p><ul><li>salt</li><li>pepper</li></ul><p hidden>Never.</p></article><p>More news</p>`;
    expect(htmlText(html)).toEqual({
      title: 'Envoys meet',
      paragraphs: ['They met at the mill. Then left.', '- salt', '- pepper'],
    });
  });

  test('takes all of a page that has no one article, and its title from the head', () => {
    expect(
      htmlText('<html><head><title>Paper</title></head><body><div>One.<div>Two.</div>Three.</div>'),
    ).toEqual({
      title: 'Paper',
      paragraphs: ['One.', 'Two.', 'Three.'],
    });
  });

  test('neither runs nor keeps markup', () => {
    expect(htmlText('<p>&lt;b&gt;salt&lt;/b&gt; <img src="x" onerror="boom()"></p>').paragraphs).toEqual([
      '<b>salt</b>',
    ]);
  });
});

describe('a file', () => {
  test.each([
    ['plain text', file('a.txt', 'Envoys met.'), ['Envoys met.']],
    ['text by its type alone', file('a', 'Envoys met.', 'text/plain'), ['Envoys met.']],
    ['HTML', file('a.HTM', '<p>Envoys met.'), ['Envoys met.']],
    ['an older encoding', file('a.txt', new Uint8Array([0x43, 0x61, 0x66, 0xe9])), ['Café']],
  ])('of %s is read', async (_what, given, paragraphs) => {
    expect(await fileText(given)).toEqual({ headed: { title: '', paragraphs } });
  });

  test.each([
    ['another kind', file('a.pdf', 'Envoys met.', 'application/pdf'), 'selectionWrongFile'],
    ['too many bytes', { ...stub(), size: 9_000_000 }, 'selectionLargeFile'],
    ['nothing in it', file('a.txt', ' \n '), 'selectionEmptyFile'],
    ['no way to read it', stub(), 'selectionFileFailed'],
  ])('of %s is refused in one word', async (_what, given, problem) => {
    expect(await fileText(given)).toMatchObject({ problem });
  });
});

function stub() {
  return { name: 'a.txt', type: '', size: 1, arrayBuffer: () => Promise.reject(new Error('gone')) };
}
