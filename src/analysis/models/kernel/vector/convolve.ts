import { widthOf } from '../dense.ts';
import { factors } from '../fixed-point.ts';
import type { Convolution } from '../layers.ts';
import type { States } from '../states.ts';
import { READ, ROWS, Tiles } from '../tiles.ts';
import { LARGER, transformed } from '../winograd.ts';
import { SIDE_BY_SIDE } from './code/multiply.ts';
import type { Engine } from './engine.ts';
import { inPairs, padded, placePoint } from './layout.ts';
import type { Memory } from './memory.ts';

/** Bytes of a number, and of a short integer. */
const NUMBER = 4;
const SHORT = 2;
/** Tiles worked out together: their numbers stay in the fastest cache. A multiple of four. */
const BLOCK = 16;
/** Rows that are worked out together, so that memory does not grow with the text. */
const CHUNK = 1024;

interface PlacedLayer {
  dilation: number;
  /** Addresses: of each product's weights, and see `Placed`. */
  products: readonly number[];
  factors: number;
  bias: number;
  point: number;
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
  const size = layers[0]?.mix.outputs ?? 0;
  if (widthOf(size) !== size) throw new RangeError('states of another size');
  const placed = layers.map(({ dilation, mix }): PlacedLayer => {
    const { products, inputs } = transformed(mix);
    return {
      dilation,
      products: products.map((weights) => memory.keep(inPairs(weights, size, size, SIDE_BY_SIDE))),
      factors: memory.keep(padded(factors(mix.scales, LARGER * inputs.steps), size)),
      bias: memory.keep(padded(mix.bias, size)),
      point: placePoint(memory, inputs),
    };
  });
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
  run(values: Float32Array): number {
    const size = this.#size;
    const count = values.length / size;
    // One row more stands for those before the first and behind the last, another takes what nobody needs.
    const room = (count + 2) * size;
    const panel = READ * BLOCK * size;
    const most = Math.ceil(count / 4) + Math.max(...this.#layers.map(({ dilation }) => dilation));
    const [one, other, whole, read, made, tiles] = this.#memory.room(
      room,
      room,
      room / 2,
      panel / 2,
      panel,
      most * ROWS,
    );
    this.#memory.write(one, values);
    this.#memory.clear(whole + count * size * SHORT, size / 2);
    let [from, to] = [one, other];
    for (const layer of this.#layers) {
      this.#tiles.cut(count, layer.dilation);
      this.#engine.quantise(from, count * size, layer.point, whole);
      this.#address(this.#memory.integers(tiles, this.#tiles.count * ROWS), { whole, from, count });
      this.#layer(layer, { tiles, read, made, away: to - from });
      [from, to] = [to, from];
    }
    return from;
  }

  /** Writes the tiles with the addresses of their rows. */
  #address(addresses: Int32Array, { whole, from, count }: Record<'whole' | 'from' | 'count', number>): void {
    const { rows } = this.#tiles;
    const size = this.#size;
    for (let i = 0; i < addresses.length; i++) {
      const row = rows[i] as number;
      addresses[i] =
        i % ROWS < READ
          ? whole + (row < 0 ? count : row) * size * SHORT
          : from + (row < 0 ? count + 1 : row) * size * NUMBER;
    }
  }

  #layer({ products, factors: scale, bias }: PlacedLayer, { tiles, read, made, away }: Room): void {
    const size = this.#size;
    const panel = BLOCK * size;
    for (let first = 0; first < this.#tiles.count; first += BLOCK) {
      const count = Math.min(BLOCK, this.#tiles.count - first);
      const at = tiles + first * ROWS * NUMBER;
      this.#engine.readTiles(at, count, size, read, panel * SHORT);
      for (const [i, weights] of products.entries())
        this.#engine.multiplyWhole(
          read + i * panel * SHORT,
          count,
          size,
          weights,
          size,
          made + i * panel * NUMBER,
        );
      this.#engine.makeTiles(at, count, size, made, panel * NUMBER, scale, bias, away);
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
