import { wordsIn } from '../articles.ts';

const HEADLINE = 'Everything that was said on the river treaty in one long record';

export interface LongPage {
  html: string;
  words: number;
}

/**
 * An article of so many words, made of paragraphs in their order; fewer where there are not enough.
 *
 * @param skip so many paragraphs are left out at the beginning, so that two articles are not the same
 */
export function longPage(paragraphs: readonly string[], words: number, skip: number): LongPage {
  let left = words;
  const taken: string[] = [];
  for (const paragraph of paragraphs.slice(skip)) {
    if (left <= 0) break;
    left -= wordsIn(paragraph);
    taken.push(`<p>${escaped(paragraph)}</p>`);
  }
  return {
    words: words - left,
    html: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${HEADLINE}</title>
<meta property="og:type" content="article">
</head>
<body>
<main><article>
<h1>${HEADLINE}</h1>
${taken.join('\n')}
</article></main>
</body>
</html>`,
  };
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
