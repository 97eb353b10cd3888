import { type Code, join, unsigned } from './instructions.ts';

const vector = (...opcode: readonly number[]): Code => join([0xfd], ...opcode.map(unsigned));
const one =
  (opcode: number) =>
  (a: Code): Code =>
    join(a, vector(opcode));
const two =
  (opcode: number) =>
  (a: Code, b: Code): Code =>
    join(a, b, vector(opcode));

/** The 128 bits from an address on. */
export const load = (address: Code, offset = 0): Code => join(address, vector(0x00, 2, offset));
/** The 32 bits at an address, four times. */
export const loadSplat = (address: Code, offset = 0): Code => join(address, vector(0x09, 2, offset));
export const store = (address: Code, value: Code, offset = 0): Code =>
  join(address, value, vector(0x0b, 2, offset));
/** Stores the first half. */
export const storeHalf = (address: Code, value: Code): Code => join(address, value, vector(0x5b, 2, 0), [0]);
/** `value` with the 32 bits at an address in one of its four places. */
export const loadInto = (address: Code, value: Code, place: number): Code =>
  join(address, value, vector(0x56, 2, 0), [place]);

// Four numbers of 32 bits.
export const add = two(0xe4);
export const subtract = two(0xe5);
export const multiply = two(0xe6);
/** Of each pair the smaller or the larger number; unlike min and max these are one instruction each of the processor. */
export const smaller = two(0xea);
export const larger = two(0xeb);
/** The nearest whole numbers, of two the even one. */
export const nearest = one(0x6a);

/** The same number four times. */
export const four = (value: number): Code => [
  0xfd,
  0x0c,
  ...new Uint8Array(Float32Array.of(value, value, value, value).buffer),
];

// Four integers of 32 bits.
export const zeros: Code = [0xfd, 0x0c, ...new Uint8Array(16)];
export const addIntegers = two(0xae);
export const subtractIntegers = two(0xb1);
export const shiftIntegers = (value: Code, by: Code): Code => join(value, by, vector(0xab));
/** Of eight pairs of integers of 16 bits the products, two neighbours added up. */
export const dot = two(0xba);
/** The integers that four numbers are. */
export const toIntegers = one(0xf8);
export const integerAt = (value: Code, place: number): Code => join(value, vector(0x1b), [place]);

// Eight integers of 16 bits.
export const narrow = two(0x85);
export const addShorts = two(0x8e);
export const subtractShorts = two(0x91);
export const shiftShorts = (value: Code, by: Code): Code => join(value, by, vector(0x8b));

// Two numbers of 64 bits.
export const addDoubles = two(0xf0);
export const multiplyDoubles = two(0xf2);
export const largerDoubles = two(0xf7);
/** What the first two of four integers, or of four numbers, are in 64 bits. */
export const doublesOfIntegers = one(0xfe);
export const doublesOf = one(0x5f);
/** The same in 32 bits, and two zeros. */
export const singlesOf = one(0x5e);

const shuffle = (a: Code, b: Code, halves: readonly [number, number]): Code =>
  join(
    a,
    b,
    vector(0x0d),
    halves.flatMap((half) => Array.from({ length: 8 }, (_, i) => half * 8 + i)),
  );
/** The second half of a vector, twice. */
export const secondHalf = (a: Code): Code => shuffle(a, a, [1, 1]);
/** The first halves of two. */
export const firstHalves = (a: Code, b: Code): Code => shuffle(a, b, [0, 2]);
