/** Where the restless page changes its nodes. */
export type Restlessness =
  | 'beside the article'
  | 'in a box within it'
  | 'its own words, rewritten as they were';

export const RESTLESSNESS: readonly Restlessness[] = [
  'beside the article',
  'in a box within it',
  'its own words, rewritten as they were',
];

/** How long it stays restless, and how many nodes it changes meanwhile. */
export const RESTLESS_MS = 3_000;
export const CHANGES_PER_SECOND = 10_000;

const HEADLINE = 'Ministers agree to resume talks on the river treaty';
const PARAGRAPH = [
  'The foreign minister of Norway, Ingrid Solberg, said on Monday that the talks on the river treaty would resume in Geneva in the spring.',
  '“We have agreed on a date and on a place,” she told reporters after meeting her Finnish counterpart, who confirmed the date.',
  'The government in Helsinki said that it expected a signature within the year, and a spokesman in Oslo denied that the meeting had been postponed.',
].join(' ');
const PARAGRAPHS = 12;
const BOX_NODES = 500;

/**
 * An article beside which, or in which, its own script changes nodes without end once `changeNodes(where)` is
 * called: half of the changes are new text in an old node, half an element for another one. When it is over,
 * `changes` tells how many there were.
 */
export const RESTLESS_PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${HEADLINE}</title>
<meta property="og:type" content="article">
</head>
<body>
<main><article>
<h1>${HEADLINE}</h1>
${`<p>${PARAGRAPH}</p>\n`.repeat(PARAGRAPHS / 2)}<aside class="ticker" id="within"></aside>
${`<p>${PARAGRAPH}</p>\n`.repeat(PARAGRAPHS / 2)}</article></main>
<aside class="ticker" id="beside"></aside>
<script>
const boxes = { '${RESTLESSNESS[0]}': 'beside', '${RESTLESSNESS[1]}': 'within' };
for (const id of Object.values(boxes)) {
  for (let i = 0; i < ${BOX_NODES}; i += 1) {
    document.getElementById(id).append(Object.assign(document.createElement('i'), { textContent: '0' }));
  }
}
globalThis.changeNodes = (where) => {
  const box = document.getElementById(boxes[where]);
  const words = Array.from(document.querySelectorAll('article p'), (p) => p.firstChild);
  const start = performance.now();
  let count = 0;
  const change = () => {
    const due = Math.min(performance.now() - start, ${RESTLESS_MS}) * ${CHANGES_PER_SECOND / 1000};
    for (; count < due; count += 1) {
      if (!box) { const text = words[count % words.length]; text.data = text.data; continue; }
      const child = box.children[count % ${BOX_NODES}];
      if (count % 2) child.firstChild.data = String(count);
      else child.replaceWith(Object.assign(document.createElement('i'), { textContent: String(count) }));
    }
    if (performance.now() - start < ${RESTLESS_MS}) setTimeout(change, 10);
    else globalThis.changes = count;
  };
  change();
};
</script>
</body>
</html>`;
