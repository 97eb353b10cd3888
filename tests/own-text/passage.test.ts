// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foundIn } from '../../src/own-text/found.ts';
import { articleOf, partsOf } from '../../src/own-text/passage.ts';
import { rangesOf } from '../../src/page/article/text/range.ts';
import { SAMPLE } from '../../src/welcome/sample.ts';

const passage = (paragraphs: string[]) => ({ title: '', url: '', language: '', paragraphs });

/** Draws as MarkedText does. */
function draw(paragraphs: readonly string[]): HTMLElement {
  const root = document.body.appendChild(document.createElement('div'));
  for (const part of partsOf(paragraphs)) {
    const box = root.appendChild(document.createElement(part.kind === 'list' ? 'ul' : 'p'));
    if (part.kind === 'text') box.append(part.words);
    else for (const words of part.items) box.appendChild(document.createElement('li')).append(words);
  }
  return root;
}

describe('a passage', () => {
  test('is an article as the contract wants it', () => {
    expect(articleOf(passage(['One  came.', '- salt', '- pepper', 'Two left.'])).text).toBe(
      'One came.\n\n- salt\n\n- pepper\n\nTwo left.',
    );
  });

  test('items that follow one another are one list', () => {
    expect(partsOf(['a', '- b', '- c', 'd', '- e'])).toEqual([
      { kind: 'text', words: 'a' },
      { kind: 'list', items: ['b', 'c'] },
      { kind: 'text', words: 'd' },
      { kind: 'list', items: ['e'] },
    ]);
  });

  test('as it is drawn shows each word of its text where the map says', () => {
    const words = fc.stringMatching(/^[a-z“”é,.\u00ad ]{1,40}$/).filter((each) => /[a-z]/.test(each));
    const paragraph = fc.tuple(fc.boolean(), words).map(([isItem, each]) => (isItem ? `- ${each}` : each));
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 6 }), (paragraphs) => {
        const article = articleOf(passage(paragraphs));
        const root = draw(paragraphs);
        const { map } = foundIn(root, article);
        root.remove();
        expect(map.text).toBe(article.text);
        for (const { start, length, node, nodeStart } of map.runs)
          expect(node.data.slice(nodeStart, nodeStart + length)).toBe(
            article.text.slice(start, start + length),
          );
      }),
    );
  });

  test('has a live range for each of its words', () => {
    const article = articleOf(SAMPLE);
    const found = foundIn(draw(SAMPLE.paragraphs), article);
    const at = article.text.indexOf('handshake');
    expect(rangesOf(found.map, [at, at + 9]).map(String)).toEqual(['handshake']);
    expect(found.coverage.words).toBe(article.text.split(/\s+/).length);
  });
});
