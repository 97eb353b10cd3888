import type { Engine } from './engine.ts';

const PAGE = 65_536;
/** Addresses of vectors and of rows begin at multiples of this: the size of a processor's cache line. */
const LINE = 64;
const NUMBER = 4;

/**
 * Memory of the module: weights that stay, and behind them room that each step of the kernel uses as it likes. All
 * addresses are in bytes.
 */
export class Memory {
  readonly #memory: Engine['memory'];
  #numbers = new Float32Array(0);
  #integers = new Int32Array(0);
  /** Where the weights end. */
  #end = 0;

  constructor({ memory }: Engine) {
    this.#memory = memory;
    this.#look();
  }

  /** Puts numbers where they stay. */
  keep(values: Float32Array | Float64Array | Int16Array): number {
    const address = this.#end;
    const { buffer, byteOffset, byteLength } = values;
    this.#end += Math.ceil(byteLength / LINE) * LINE;
    this.#reach(this.#end);
    new Uint8Array(this.#memory.buffer).set(new Uint8Array(buffer, byteOffset, byteLength), address);
    return address;
  }

  /** Addresses of stretches for so many numbers each, until room is asked for again; whatever stands in them. */
  room<Lengths extends readonly number[]>(...lengths: Lengths): { [Index in keyof Lengths]: number };
  room(...lengths: readonly number[]): number[] {
    let end = this.#end;
    const addresses = lengths.map((length) => {
      const address = end;
      end += Math.ceil((length * NUMBER) / LINE) * LINE;
      return address;
    });
    this.#reach(end);
    return addresses;
  }

  write(address: number, values: Float32Array): void {
    this.#numbers.set(values, address / NUMBER);
  }

  clear(address: number, length: number): void {
    this.#numbers.fill(0, address / NUMBER, address / NUMBER + length);
  }

  read(address: number, length: number, target: Float32Array, from: number): void {
    target.set(this.#numbers.subarray(address / NUMBER, address / NUMBER + length), from);
  }

  /** Integers from an address on. */
  integers(address: number, length: number): Int32Array {
    return this.#integers.subarray(address / NUMBER, address / NUMBER + length);
  }

  #reach(end: number): void {
    const missing = end - this.#memory.buffer.byteLength;
    if (missing <= 0) return;
    this.#memory.grow(Math.ceil(missing / PAGE));
    this.#look();
  }

  /** Memory that has grown is another buffer. */
  #look(): void {
    this.#numbers = new Float32Array(this.#memory.buffer);
    this.#integers = new Int32Array(this.#memory.buffer);
  }
}
