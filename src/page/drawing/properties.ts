import type { Props } from './node.ts';

/** What is no property of an element. `value` has its own time: a list takes it only once its options are there. */
const OTHER = new Set(['children', 'value']);

/** Gives an element the properties that differ from those it was drawn with; takes those away that it has no longer. */
export function setProperties(element: Element, props: Props, before: Props): void {
  for (const name of new Set([...Object.keys(before), ...Object.keys(props)]))
    if (!OTHER.has(name) && props[name] !== before[name]) set(element, name, props[name], before[name]);
}

function set(element: Element, name: string, value: unknown, before: unknown): void {
  if (name === 'ref') {
    if (isRef(before)) before.current = null;
    if (isRef(value)) value.current = element;
  } else if (name.startsWith('on')) {
    const type = name.slice(2).toLowerCase();
    if (isListener(before)) element.removeEventListener(type, before);
    if (isListener(value)) element.addEventListener(type, value);
  } else if (value === null || value === undefined || (value === false && !name.includes('-')))
    element.removeAttribute(name);
  else element.setAttribute(name, value === true && !name.includes('-') ? '' : String(value));
}

/** Sets what a field holds, unless that is what it holds: to set it would move the reader’s cursor. */
export function setValue(element: Element, { value }: Props): void {
  if (typeof value === 'string' && 'value' in element && element.value !== value) element.value = value;
}

/** Lets go of an element that has gone. */
export function release({ ref }: Props): void {
  if (isRef(ref)) ref.current = null;
}

const isRef = (value: unknown): value is { current: unknown } =>
  typeof value === 'object' && value !== null && 'current' in value;

const isListener = (value: unknown): value is EventListener => typeof value === 'function';
