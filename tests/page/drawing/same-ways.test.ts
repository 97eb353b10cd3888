// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { drawn, type Maker, OWN, PREACT, written } from './makers.ts';

/** Something that happens with what is drawn. `log` tells of it, `see` adds how the document looks. */
type Story = (by: Maker, into: HTMLElement, tell: (words: unknown) => void) => Promise<void> | void;

async function toldBy(by: Maker, story: Story): Promise<unknown[]> {
  const into = document.body.appendChild(document.createElement('div'));
  const told: unknown[] = [];
  await story(by, into, (words) => told.push(words));
  told.push(written(into));
  into.remove();
  return told;
}

const press = async (into: HTMLElement, selector = 'button'): Promise<void> => {
  into.querySelector<HTMLElement>(selector)?.click();
  await drawn();
};

const STORIES: Record<string, Story> = {
  async 'a state that a press changes'(by, into, tell) {
    const { h } = by;
    const Counter = () => {
      const [count, set] = by.useState(0);
      tell(count);
      return h('button', { onClick: () => set(count + 1) }, count);
    };
    by.render(h(Counter, {}), into);
    await press(into);
    await press(into);
  },
  async 'a state that is set to what it is draws nothing'(by, into, tell) {
    const Same = () => {
      const [value, set] = by.useState('same');
      tell('drawn');
      return by.h('button', { onClick: () => set('same') }, value);
    };
    by.render(by.h(Same, {}), into);
    await press(into);
  },
  async 'several changes are one drawing'(by, into, tell) {
    const Pair = () => {
      const [a, setA] = by.useState(0);
      const [b, setB] = by.useState(0);
      tell([a, b]);
      const onClick = () => {
        setA(1);
        setB(2);
      };
      return by.h('button', { onClick }, a, b);
    };
    by.render(by.h(Pair, {}), into);
    await press(into);
  },
  async 'a state stays while its component stays, and ends with its key'(by, into) {
    const Open = ({ name }: { name: string }) => {
      const [open, set] = by.useState(false);
      return by.h('button', { class: name, 'aria-expanded': open, onClick: () => set(!open) });
    };
    const all = (key: string, name: string) =>
      by.h('p', {}, by.h(Open, { key, name }), by.h(Open, { name: 'other' }));
    by.render(all('1', 'first'), into);
    await press(into, '.first');
    by.render(all('1', 'renamed'), into);
    await press(into, '.other');
    by.render(all('2', 'new'), into);
  },
  'effects run when all is in the document, children first, and again with other dependencies'(
    by,
    into,
    tell,
  ) {
    const Child = ({ of }: { of: number }) => {
      const field = by.useRef<HTMLButtonElement>(null);
      by.useLayoutEffect(() => tell(`child ${of} ${String(field.current?.isConnected)}`), [of]);
      return by.h('button', { ref: field });
    };
    const Parent = ({ of }: { of: number }) => {
      by.useLayoutEffect(() => tell('parent'), []);
      by.useLayoutEffect(() => tell('each time'));
      return by.h('div', {}, by.h(Child, { of }));
    };
    by.render(by.h(Parent, { of: 1 }), into);
    by.render(by.h(Parent, { of: 1 }), into);
    by.render(by.h(Parent, { of: 2 }), into);
  },
  'an element that goes leaves its reference'(by, into, tell) {
    const field: { current: HTMLElement | null } = { current: null };
    by.render(by.h('p', { ref: field }), into);
    tell(field.current?.localName);
    by.render(null, into);
    tell(field.current);
  },
  'a value is made once as long as nothing changes'(by, into, tell) {
    const Made = ({ of }: { of: string }) =>
      by.useMemo(() => {
        tell(`made of ${of}`);
        return of;
      }, [of]);
    for (const of of ['a', 'a', 'b']) by.render(by.h(Made, { of }), into);
  },
  'a value from above, the nearest or the first'(by, into) {
    const Context = by.createContext('first');
    const Shown = () => by.h('p', {}, by.useContext(Context));
    const inside = by.h(Context.Provider, {
      value: 'outer',
      children: [
        by.h(Shown, {}),
        by.h(Context.Provider, { value: 'inner', children: by.h('div', {}, by.h(Shown, {})) }),
      ],
    });
    by.render(by.h('div', {}, inside, by.h(Shown, {})), into);
  },
  'names differ and stay'(by, into, tell) {
    const Named = () => by.h('p', { id: by.useId() });
    const draw = () => {
      by.render(by.h('div', {}, by.h(Named, {}), by.h(Named, {})), into);
      return [...into.querySelectorAll('p')].map(({ id }) => id);
    };
    const first = draw();
    tell(new Set(first).size);
    tell(first.join() === draw().join());
    for (const each of into.querySelectorAll('p')) each.id = '';
  },
  async 'a field keeps what is written in it and takes what is set'(by, into, tell) {
    const Field = () => {
      const [words, set] = by.useState('');
      const onInput = ({ currentTarget }: { currentTarget: HTMLTextAreaElement }) => set(currentTarget.value);
      return by.h(
        'div',
        {},
        by.h('textarea', { value: words, onInput }),
        by.h('button', { onClick: () => set('') }, `${words.length} letters`),
      );
    };
    by.render(by.h(Field, {}), into);
    const field = into.querySelector('textarea');
    if (field) field.value = 'my own';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    await drawn();
    tell(field?.value);
    tell(into.textContent);
    await press(into);
    tell(field?.value);
  },
  'a list shows what is chosen, whatever the order of its making'(by, into, tell) {
    const list = (value: string) =>
      by.h(
        'select',
        { value },
        ...['', 'a', 'b'].map((each) => by.h('option', { key: each, value: each }, `of ${each}`)),
      );
    for (const value of ['b', 'a', '']) {
      by.render(list(value), into);
      tell(into.querySelector('select')?.value);
    }
  },
  async 'a press reaches what is around, once, though it is drawn anew meanwhile'(by, into, tell) {
    const Around = () => {
      const [count, set] = by.useState(0);
      return by.h(
        'div',
        { onClick: () => tell(`around ${count}`) },
        by.h('button', { onClick: () => set(count + 1) }, count),
      );
    };
    by.render(by.h(Around, {}), into);
    await press(into);
    await press(into);
  },
  async 'what a listener was is not called any more'(by, into, tell) {
    by.render(by.h('button', { onClick: () => tell('before') }), into);
    by.render(by.h('button', { onClick: () => tell('after') }), into);
    await press(into);
    by.render(by.h('button', {}), into);
    await press(into);
  },
  async 'a change after the end is nothing'(by, into) {
    let later = () => {};
    const Gone = () => {
      const [words, set] = by.useState('here');
      later = () => set('back');
      return by.h('p', {}, words);
    };
    by.render(by.h(Gone, {}), into);
    by.render(null, into);
    later();
    await drawn();
  },
};

describe('our own drawing does as Preact does', () => {
  test.each(Object.entries(STORIES))('%s', async (_name, story) => {
    const [own, preact] = [await toldBy(OWN, story), await toldBy(PREACT, story)];
    expect(own).toEqual(preact);
  });

  test('the focus stays on what stays, though something comes before it', () => {
    const into = document.body.appendChild(document.createElement('div'));
    const row = (more: boolean) => OWN.h('div', {}, more && OWN.h('p', {}, 'new'), OWN.h('button', {}));
    OWN.render(row(false), into);
    const button = into.querySelector('button');
    button?.focus();
    OWN.render(row(true), into);
    expect(document.activeElement).toBe(button);
    expect(into.querySelector('p')?.nextSibling).toBe(button);
    into.remove();
  });

  test('a hook outside of a component is a mistake', () => {
    expect(() => OWN.useState(0)).toThrow('outside of a component');
  });
});
