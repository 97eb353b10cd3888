import { widthOf } from '../dense.ts';
import type { Convolution } from '../layers.ts';
import type { Numbers, States } from '../states.ts';
import { READ, ROWS, Tiles } from '../tiles.ts';
import { transformed } from '../winograd.ts';
import type { Engine } from './engine.ts';
import { type Placed, place } from './layout.ts';
import type { Memory } from './memory.ts';

const NUMBER = 4;
/** Tiles worked out together: their numbers stay in the fastest cache. A multiple of four. */
const BLOCK = 16;
/** Rows that are worked out together, so that memory does not grow with the text. */
const CHUNK = 1024;

interface PlacedLayer {
  dilation: number;
  bias: number;
  products: readonly Placed[];
}

/**
 * Convolutions by Winograd's F(4, 3).
 *
 * @throws RangeError where the numbers of a state do not come in eights
 */
export function convolutionsOf(
  engine: Engine,
  memory: Memory,
  layers: readonly Convolution[],
): (states: States) => void {
  const placed = layers.map(({ dilation, mix }) => ({
    dilation,
    bias: memory.keep(mix.bias),
    products: transformed(mix).map((product) => place(memory, product)),
  }));
  const size = layers[0]?.mix.outputs ?? 0;
  if (widthOf(size) !== size) throw new RangeError('states of another size');
  /** So many rows around a chunk have a say in it. */
  const halo = layers.reduce((sum, { dilation }) => sum + dilation, 0);
  const convolver = new Convolver(engine, memory, placed, size);
  return (states) => {
    const target = states.spare();
    for (let first = 0; first < states.count; first += CHUNK) {
      const last = Math.min(first + CHUNK, states.count);
      const from = Math.max(0, first - halo);
      const to = Math.min(states.count, last + halo);
      const outcome = convolver.run(states.values.subarray(states.at(from), states.at(to)));
      memory.read(outcome + (first - from) * size * NUMBER, (last - first) * size, target, states.at(first));
    }
    states.swap();
  };
}

/** Runs all layers over a sequence. */
class Convolver {
  readonly #engine: Engine;
  readonly #memory: Memory;
  readonly #layers: readonly PlacedLayer[];
  readonly #size: number;
  readonly #tiles = new Tiles();

  constructor(engine: Engine, memory: Memory, layers: readonly PlacedLayer[], size: number) {
    this.#engine = engine;
    this.#memory = memory;
    this.#layers = layers;
    this.#size = size;
  }

  /** Returns the address of the outcome. */
  run(values: Numbers): number {
    const size = this.#size;
    const count = values.length / size;
    // One row more stands for those before the first and behind the last, another takes what nobody needs.
    const room = (count + 2) * size;
    const panel = READ * BLOCK * size;
    const most = Math.ceil(count / 4) + Math.max(...this.#layers.map(({ dilation }) => dilation));
    const [one, other, read, made, tiles] = this.#memory.room(room, room, panel, panel, most * ROWS);
    this.#memory.write(one, values);
    for (const start of [one, other]) this.#memory.clear(start + count * size * NUMBER, 2 * size);
    let [from, to] = [one, other];
    for (const layer of this.#layers) {
      this.#tiles.cut(count, layer.dilation);
      this.#address(this.#memory.integers(tiles, this.#tiles.count * ROWS), from, count);
      this.#layer(layer, { tiles, read, made, away: to - from });
      [from, to] = [to, from];
    }
    return from;
  }

  /** Writes the tiles with the addresses of their rows. */
  #address(addresses: Int32Array, from: number, count: number): void {
    const { rows } = this.#tiles;
    const bytes = this.#size * NUMBER;
    for (let i = 0; i < addresses.length; i++) {
      const row = rows[i] as number;
      const spare = i % ROWS < READ ? count : count + 1;
      addresses[i] = from + (row < 0 ? spare : row) * bytes;
    }
  }

  #layer({ products, bias }: PlacedLayer, { tiles, read, made, away }: Room): void {
    const size = this.#size;
    const panel = BLOCK * size * NUMBER;
    for (let first = 0; first < this.#tiles.count; first += BLOCK) {
      const count = Math.min(BLOCK, this.#tiles.count - first);
      const at = tiles + first * ROWS * NUMBER;
      this.#engine.readTiles(at, count, size, read, panel);
      // What stood behind them may be numbers so small that a processor is slow with them.
      const missing = -count & 3;
      for (const [i, product] of products.entries()) {
        this.#memory.clear(read + i * panel + count * size * NUMBER, missing * size);
        this.#engine.multiply(
          read + i * panel,
          count,
          size,
          product.weights,
          product.bias,
          product.outputs,
          made + i * panel,
        );
      }
      this.#engine.makeTiles(at, count, size, made, panel, bias, away);
    }
  }
}

/** Addresses for a layer; the rows that it makes lie `away` from those that it reads. */
interface Room {
  tiles: number;
  read: number;
  made: number;
  away: number;
}
