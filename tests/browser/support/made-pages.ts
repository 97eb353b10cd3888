const page = (title: string, paragraphs: readonly string[]): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta property="og:type" content="article">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${title}"}</script>
</head>
<body><article><h1>${title}</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}</article></body>
</html>`;

/** One of any number of pages, each with a text of its own. */
export const numberedPage = (n: number): string =>
  page(`Ferry talks, day ${n}`, [
    `Envoys of Norland and Vestria sat down on day ${n} of the ferry talks in Halm, where ${n + 2} boats have been held since the winter, and neither side gave way on who is to pay for the crossing.`,
    `“We came with ${n} proposals and leave with ${n + 1},” Foreign Minister Marit Solheim of Norland said in the evening. She added that the ferries would stay in port until there was a text that both crews could read.`,
    `Her Vestrian colleague, Teodor Rask, said that his cabinet had asked for another ${n + 3} days. He denied that the harbour master had been told to turn Norlandic boats away.`,
    `A senior Vestrian official said the offer fell short of the one made on day ${n - 1}, and that nobody in the room had expected it to be taken.`,
  ]);

/** The same talks over so many days, a paragraph each. */
const talks = (days: number): string =>
  page(
    'The ferry talks from their first day to their last',
    Array.from(
      { length: days },
      (_paragraph, n) =>
        `On day ${n + 1} Foreign Minister Marit Solheim of Norland said that ${n + 2} boats would sail. “We wait for the tide of day ${n + 3},” Teodor Rask of Vestria told reporters, and a senior official denied that the ${n + 4} crews had been paid.`,
    ),
  );

/** A page whose article takes some time to be read: enough that its analysis is seen on its way. */
export const LONG_PAGE = talks(500);

/** A page whose article is so long that its beginning is read before the rest. */
export const BOOK_PAGE = talks(800);
