// @vitest-environment happy-dom
import fc from 'fast-check';
import { Fragment as PreactFragment } from 'preact';
import { describe, expect, test } from 'vitest';
import { Fragment } from '../../../src/page/drawing/node.ts';
import { type Maker, OWN, PREACT, written } from './makers.ts';

/** A tree to be drawn, as data. */
type Tree =
  | string
  | number
  | boolean
  | null
  | Tree[]
  | { tag: string; key?: string; props: object; children: Tree[] };

const TAGS = ['p', 'div', 'button', 'textarea', 'component', 'fragment'];

/** A drawing, which has none of the properties of other elements. */
const drawing = fc.constantFrom('M0 0h4', 'M8 8v2').map(
  (d): Tree => ({
    tag: 'svg',
    props: { class: 'icon' },
    children: [{ tag: 'path', props: { d }, children: [] }],
  }),
);

const props = fc.record(
  {
    class: fc.constantFrom('card', 'row acts', ''),
    id: fc.constantFrom('a', 'b'),
    lang: fc.constantFrom('en', ''),
    title: fc.constantFrom('x', undefined),
    hidden: fc.boolean(),
    tabIndex: fc.constantFrom(-1, 0),
    'aria-expanded': fc.boolean(),
    'aria-label': fc.constantFrom('of it', undefined),
    'data-stays': fc.constantFrom('next', 'previous'),
  },
  { requiredKeys: [] },
);

const leaf = fc.oneof(
  fc.constantFrom<Tree>('words', 'other words', '', 7, null, false, true),
  fc.constantFrom<Tree>('words', 'more'),
);

/** Children with keys that differ among siblings. */
const keyed = (tree: fc.Arbitrary<Tree>): fc.Arbitrary<Tree[]> =>
  fc.uniqueArray(fc.constantFrom('1', '2', '3', '4', '5'), { maxLength: 5 }).chain((keys) =>
    fc.tuple(
      ...keys.map((key) =>
        fc.record({
          tag: fc.constantFrom('p', 'component'),
          key: fc.constant(key),
          props,
          children: fc.array(tree, { maxLength: 2 }),
        }),
      ),
    ),
  );

const tree = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    drawing,
    fc.record({ tag: fc.constantFrom(...TAGS), props, children: fc.array(tie('tree'), { maxLength: 4 }) }),
    keyed(tie('tree')),
  ),
})).tree;

const FRAGMENTS = new Map<Maker, unknown>([
  [PREACT, PreactFragment],
  [OWN, Fragment],
]);

type Drawn = Parameters<Maker['render']>[0];
const Passing = ({ children }: { children?: Drawn }) => children ?? null;

function made(by: Maker, of: Tree): Drawn {
  if (Array.isArray(of)) return of.map((each) => made(by, each));
  if (typeof of !== 'object' || of === null) return of;
  const { tag, key, props: given, children } = of;
  const inside = children.map((child) => made(by, child));
  const own = key === undefined ? {} : { key };
  if (tag === 'component') return by.h(Passing, own, ...inside);
  // A fragment is whatever the maker takes for one.
  if (tag === 'fragment') return by.h(FRAGMENTS.get(by) as typeof Passing, own, ...inside);
  return by.h(tag, { ...given, ...own }, ...inside);
}

/** What is in the document after each of the drawings. */
function drawnBy(by: Maker, trees: readonly Tree[]): string[] {
  const into = document.body.appendChild(document.createElement('div'));
  const states = trees.map((each) => {
    by.render(made(by, each), into);
    return written(into);
  });
  into.remove();
  return states;
}

describe('what our own drawing makes of a tree', () => {
  test('is what Preact makes of it, from drawing to drawing', () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 4 }), (trees) => {
        expect(drawnBy(OWN, trees)).toEqual(drawnBy(PREACT, trees));
      }),
      { numRuns: 400 },
    );
  });

  test('is the same elements where they have the same keys, in whatever order', () => {
    const list = (keys: readonly string[]): Tree => ({
      tag: 'div',
      props: {},
      children: [keys.map((key) => ({ tag: 'p', key, props: {}, children: [key] }))],
    });
    fc.assert(
      fc.property(
        fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e']),
        fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e']),
        (before, after) => {
          const into = document.createElement('div');
          const byWords = () => new Map([...into.querySelectorAll('p')].map((one) => [one.textContent, one]));
          OWN.render(made(OWN, list(before)), into);
          const then = byWords();
          OWN.render(made(OWN, list(after)), into);
          expect([...byWords().keys()]).toEqual(after);
          for (const [words, element] of byWords())
            if (before.includes(words)) expect(element).toBe(then.get(words));
        },
      ),
    );
  });

  test('is in the name space of drawings within one', () => {
    const into = document.createElement('div');
    OWN.render(OWN.h('svg', { viewBox: '0 0 16 16' }, OWN.h('path', { d: 'M0 0' })), into);
    expect(into.querySelector('path')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(into.querySelector('svg')?.getAttribute('viewBox')).toBe('0 0 16 16');
  });
});
