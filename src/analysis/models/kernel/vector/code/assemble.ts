import { type Code, unsigned } from './instructions.ts';

const I32 = 0x7f;
const V128 = 0x7b;

/** A function that takes integers and returns nothing. */
export class Routine {
  readonly name: string;
  readonly parameters: number;
  readonly #locals: number[] = [];
  #body: Code = [];

  constructor(name: string, parameters: number) {
    this.name = name;
    this.parameters = parameters;
  }

  /** A further local: an integer. */
  integer(): number {
    return this.parameters + this.#locals.push(I32) - 1;
  }

  /** A further local: four numbers. */
  vector(): number {
    return this.parameters + this.#locals.push(V128) - 1;
  }

  vectors(count: number): number[] {
    return Array.from({ length: count }, () => this.vector());
  }

  does(...body: readonly Code[]): this {
    this.#body = body.flat();
    return this;
  }

  encoded(): number[] {
    const locals = [...unsigned(this.#locals.length), ...this.#locals.flatMap((type) => [1, type])];
    return sized(locals.concat(this.#body, 0x0b));
  }
}

const sized = (bytes: readonly number[]): number[] => unsigned(bytes.length).concat(bytes);
const list = (items: readonly (readonly number[])[]): number[] => unsigned(items.length).concat(...items);
const section = (id: number, items: readonly (readonly number[])[]): number[] =>
  [id].concat(sized(list(items)));
const text = (name: string): number[] => sized([...name].map((letter) => letter.charCodeAt(0)));

/**
 * The bytes of a WebAssembly module that exports its routines by their names, and its memory as "memory", one page long
 * at first.
 */
export function assemble(routines: readonly Routine[]): Uint8Array<ArrayBuffer> {
  const types = routines.map(({ parameters }) => [
    0x60,
    ...list(Array.from({ length: parameters }, () => [I32])),
    0,
  ]);
  const bytes = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00].concat(
    section(1, types),
    section(
      3,
      routines.map((_, index) => unsigned(index)),
    ),
    section(5, [[0x00, 0x01]]),
    section(7, [
      [...text('memory'), 0x02, 0x00],
      ...routines.map(({ name }, index) => [...text(name), 0x00, ...unsigned(index)]),
    ]),
    section(
      10,
      routines.map((routine) => routine.encoded()),
    ),
  );
  return Uint8Array.from(bytes);
}
