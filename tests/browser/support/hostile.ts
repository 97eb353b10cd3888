// Pages that do to an article what careless and hostile pages do. Each is the same report, in our own words.

/** What a page adds to the report: before it, in it, after it. */
interface Trick {
  head?: string;
  before?: string;
  after?: string;
  /** In place of the report's paragraphs. */
  paragraphs?: readonly string[];
}

const TITLE = 'Norland puts off the lighthouse talks';

export const PARAGRAPHS = [
  'Norland has postponed the talks with Vestria about the reef lighthouse, Foreign Minister Marit Solheim said on Tuesday in the port of Halm.',
  '“We will not sit down before the lamp is lit,” Solheim told reporters. She said that her experts had asked for two more weeks.',
  'Her Vestrian colleague, Foreign Minister Teodor Rask, denied that his government had broken the treaty. He said the offer still stood.',
  'A senior Vestrian official, who asked not to be named, said a meeting of the two ministers in May was unlikely.',
  'Fishing unions on both coasts demanded that the harbours be opened. The prime minister of Vestria will visit Halm in June, his office said.',
] as const;

/** Names of what scripts reach for on a document, taken by forms and pictures of the page (DOM clobbering). */
const CLOBBERED = [
  'body',
  'head',
  'documentElement',
  'querySelector',
  'querySelectorAll',
  'getElementById',
  'createElement',
  'createRange',
  'createTreeWalker',
  'addEventListener',
  'elementFromPoint',
  'defaultView',
  'title',
  'URL',
  'visibilityState',
  'activeElement',
  'adoptedStyleSheets',
  'fonts',
];

/** The same of a form, taken by its fields. */
const FIELDS = [
  'id',
  'className',
  'attributes',
  'children',
  'childNodes',
  'firstChild',
  'parentNode',
  'parentElement',
  'nextSibling',
  'textContent',
  'tagName',
  'nodeName',
  'nodeType',
  'localName',
  'getAttribute',
  'matches',
  'closest',
  'querySelectorAll',
  'contains',
  'dataset',
  'style',
];

/** Takes everybody's tools away, until `disarm()`; `arm()` takes them again. A test has none itself while they are away. */
const OVERRIDES = `
  const taken = [
    [Node.prototype, ['appendChild', 'insertBefore', 'cloneNode', 'contains', 'compareDocumentPosition']],
    [Element.prototype, ['attachShadow', 'matches', 'closest', 'getBoundingClientRect', 'getAttribute', 'querySelectorAll']],
    [Document.prototype, ['createElement', 'createRange', 'createTreeWalker', 'querySelector', 'querySelectorAll']],
    [Range.prototype, ['setStart', 'setEnd', 'getClientRects', 'toString']],
    [Array.prototype, ['map', 'filter', 'push', 'flatMap', Symbol.iterator]],
    [String.prototype, ['slice', 'replace', 'match', 'split']],
    [Map.prototype, ['get', 'set']],
    [Promise.prototype, ['then']],
    [RegExp.prototype, ['exec', 'test']],
    [globalThis, ['MutationObserver', 'Highlight', 'Range', 'requestAnimationFrame', 'setTimeout', 'fetch']],
  ];
  const kept = [];
  for (let i = 0; i < taken.length; i += 1)
    for (let k = 0; k < taken[i][1].length; k += 1)
      kept[kept.length] = { owner: taken[i][0], name: taken[i][1][k], was: taken[i][0][taken[i][1][k]] };
  const away = () => { throw new Error('somebody took it away'); };
  globalThis.arm = () => { for (let i = 0; i < kept.length; i += 1) kept[i].owner[kept[i].name] = away; };
  globalThis.disarm = () => { for (let i = 0; i < kept.length; i += 1) kept[i].owner[kept[i].name] = kept[i].was; };
`;

/** Lets a test see whether a card is open while nobody has any tools. */
const SEES = `
  const find = Document.prototype.querySelector;
  globalThis.seesCard = () => find.call(document, 'attache-card[open]') !== null;
`;

const script = (code: string): string => `<script>${code}</script>`;

export const TRICKS = {
  plain: {},
  'overrides prototypes before us': { head: script(`${OVERRIDES} arm();`) },
  'overrides prototypes after us': {
    // Once the marks are there, unless a test was quicker and takes them away itself.
    after: script(`${OVERRIDES}
      const takeAndGive = disarm;
      let isAsked = false;
      globalThis.disarm = () => { isAsked = true; takeAndGive(); };
      const look = () => {
        if (isAsked) return;
        if (CSS.highlights.size > 0) arm();
        else requestAnimationFrame(look);
      };
      look();
    `),
  },
  'clears the highlights and reads them': {
    after: script(`
      let left = 200;
      const again = () => {
        for (const [name, highlight] of CSS.highlights) for (const range of highlight) String(range);
        CSS.highlights.clear();
        if ((left -= 1) > 0) requestAnimationFrame(again);
        else { document.title = 'done'; document.querySelector('h1').append('.'); }
      };
      again();
    `),
  },
  'moves its text at every frame': {
    after: script(`
      let turn = 0;
      const move = () => {
        document.querySelector('article').style.marginTop = ((turn += 1) % 40) + 'px';
        requestAnimationFrame(move);
      };
      move();
    `),
  },
  'outweighs every style': {
    head: '<style>* { display: block !important; position: static !important; visibility: hidden !important; opacity: 0 !important; color: red !important; font-size: 3px !important; pointer-events: none !important } html, body, main, article, h1, p { visibility: visible !important; opacity: 1 !important; font-size: 16px !important; color: #222 !important; pointer-events: auto !important }</style>',
  },
  'clobbers the document': {
    before: `<div id="takers" hidden>${CLOBBERED.map((name) => `<form name="${name}"></form><img name="${name}" alt="">`).join('')}</div>${script(`
      const { takers } = globalThis;
      const { parentNode } = takers;
      globalThis.arm = () => parentNode.prepend(takers);
      globalThis.disarm = () => takers.remove();
    `)}`,
  },
  'clobbers its forms': {
    before: `<form>${FIELDS.map((name) => `<input name="${name}" value="x">`).join('')}<p>Sign up for letters.</p></form>`,
    after: `<form>${FIELDS.map((name) => `<input name="${name}" value="x">`).join('')}</form>`,
  },
  'holds five hundred nested shadow roots': {
    after: script(`
      let place = document.body.appendChild(document.createElement('div'));
      for (let depth = 0; depth < 500; depth += 1) {
        const root = place.attachShadow({ mode: 'open' });
        root.append('Depth ' + depth);
        place = root.appendChild(document.createElement('div'));
      }
    `),
  },
  'shows a modal dialog and popovers of its own': {
    after: `<dialog id="ask"><p>Do you accept?</p><button>No</button></dialog><div id="pop" popover="manual">News!</div>${script(`
      document.getElementById('ask').showModal();
      document.getElementById('pop').showPopover();
    `)}`,
  },
  'has markup and script in names and quotes': {
    paragraphs: [
      'Norland has postponed the talks with Vestria, Foreign Minister Marit &lt;img src=x onerror=window.hit=1&gt; Solheim said on Tuesday in Halm.',
      '“=cmd|’/c calc’!A1 &lt;script&gt;window.hit=1&lt;/script&gt; we wait,” Solheim told reporters. She said that “&lt;b onclick=window.hit=1&gt;her experts&lt;/b&gt;” had asked for two more weeks.',
      ...PARAGRAPHS.slice(2),
    ],
  },
  'turns its words about and hides signs in them': {
    paragraphs: PARAGRAPHS.map((words) =>
      words
        .replace('Solheim', '\u202eSol\u200bheim\u202c')
        .replace('“', '\u2067“\u200d')
        .replace('said', 's\u00adaid\ufeff'),
    ),
  },
} satisfies Record<string, Trick>;

export type TrickName = keyof typeof TRICKS;

/** What an article of giant parts is made of. */
const GIANTS: Record<string, () => Trick> = {
  'ten thousand quote marks': () => ({
    paragraphs: [...PARAGRAPHS, `He said ${'“'.repeat(10_000)} no more.`],
  }),
  'a text node of five megabytes': () => ({
    paragraphs: [...PARAGRAPHS, 'The lamp was dark again that night. '.repeat(150_000)],
  }),
};

/** The names of pages too large to be kept. */
export const GIANT_NAMES: readonly string[] = Object.keys(GIANTS);

/** The page of a trick; undefined where there is no such trick. */
export function hostilePage(name: string): string | undefined {
  const tricks: Record<string, Trick> = TRICKS;
  const trick = Object.hasOwn(tricks, name) ? tricks[name] : GIANTS[name]?.();
  if (!trick) return undefined;
  const { head = '', before = '', after = '', paragraphs = PARAGRAPHS } = trick;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${TITLE}</title>
<meta property="og:type" content="article">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${TITLE}","datePublished":"2031-04-08"}</script>
${script(SEES)}
${head}
</head>
<body>${before}<main><article><h1>${TITLE}</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}</article></main>${after}</body>
</html>`;
}
