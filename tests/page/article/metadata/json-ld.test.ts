import { describe, expect, test } from 'vitest';
import { structuredData } from '../../../../src/page/article/metadata/json-ld.ts';

const article = { '@type': 'NewsArticle', headline: 'Talks resume' };
const articlesIn = (scripts: readonly string[]) => structuredData(scripts).articles;
const read = (value: unknown): number => articlesIn([JSON.stringify(value)]).length;

describe('articles', () => {
  test.each<[string, unknown, number]>([
    ['an article', article, 1],
    ['a list', [{ '@type': 'Organization' }, article], 1],
    ['a graph', { '@graph': [{ '@type': 'WebSite' }, article] }, 1],
    ['a main entity', { '@type': 'WebPage', mainEntity: article }, 1],
    ['several types', { '@type': ['Article', 'Thing'] }, 1],
    ['a subtype', { '@type': 'ReportageNewsArticle' }, 1],
    ['a full name', { '@type': 'https://schema.org/NewsArticle' }, 1],
    ['a section front', { '@type': 'ItemList', itemListElement: [article] }, 0],
    ['something else', { '@type': 'Product' }, 0],
    ['no object', 'NewsArticle', 0],
    ['null', null, 0],
  ])('in %s', (_case, value, count) => {
    expect(read(value)).toBe(count);
  });

  test('takes what is known and leaves out what is not', () => {
    const [data] = articlesIn([
      JSON.stringify({
        ...article,
        author: [{ name: 'A. Writer' }, 'B. Writer', { '@type': 'Person' }, 7],
        datePublished: '2031-03-02T08:00:00Z',
        inLanguage: 5,
      }),
    ]);
    expect(data).toEqual({
      headline: 'Talks resume',
      authors: ['A. Writer', 'B. Writer'],
      isFree: null,
      published: '2031-03-02T08:00:00Z',
    });
  });

  test.each([
    ['raw line feeds in strings', '{"@type":"Article","headline":"Talks\nresume"}'],
    ['comment marks', '<!-- {"@type":"Article"} -->'],
    ['CDATA marks', '//<![CDATA[\n{"@type":"Article"}\n//]]>'],
    ['a semicolon', '{"@type":"Article"};'],
  ])('reads past %s', (_case, script) => {
    expect(articlesIn([script])).toHaveLength(1);
  });

  test('passes over what is no JSON, and over endless nesting', () => {
    const deep = Array.from({ length: 500 }).reduce<unknown>((inner) => ({ mainEntity: inner }), article);
    expect(articlesIn(['{', '', JSON.stringify(deep)])).toEqual([]);
  });
});

test.each<[string, unknown, boolean]>([
  ['a thread', { '@type': 'DiscussionForumPosting' }, true],
  ['goods in a graph', { '@graph': [{ '@type': 'WebSite' }, { '@type': 'Product' }] }, true],
  ['one of a list', [{ '@type': ['CollectionPage', 'WebPage'] }], true],
  ['an article', article, false],
  ['what is only mentioned', { '@type': 'Article', mentions: { '@type': 'Product' } }, false],
  ['no object', 'Product', false],
])('something else at the top, in %s: %j: %s', (_case, value, other) => {
  expect(structuredData([JSON.stringify(value)]).other).toBe(other);
});
