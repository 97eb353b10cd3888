/** Instructions of WebAssembly as they are encoded; an operand is the code that leaves it on the stack. Those of vectors: `vectors.ts`. */
export type Code = readonly number[];

const NOTHING: Code = [];
/** One code behind the other. An engine that has only just started takes several times as long to spread them into a list. */
export const join = (...codes: readonly Code[]): number[] => NOTHING.concat(...codes);

/** An unsigned number in as few bytes as it takes (LEB128). */
export function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 0x80; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  bytes.push(rest);
  return bytes;
}

/** A number with a sign, in the same way. */
function signed(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>= 7) {
    const low = rest & 0x7f;
    const last = rest >> 7 === 0 ? low < 0x40 : rest >> 7 === -1 && low >= 0x40;
    bytes.push(last ? low : low | 0x80);
    if (last) return bytes;
  }
}

export const get = (local: number): Code => join([0x20], unsigned(local));
export const set = (local: number, value: Code): Code => join(value, [0x21], unsigned(local));
export const integer = (value: number): Code => join([0x41], signed(value));
export const plus = (a: Code, b: Code): Code => join(a, b, [0x6a]);
export const minus = (a: Code, b: Code): Code => join(a, b, [0x6b]);
export const times = (a: Code, b: Code): Code => join(a, b, [0x6c]);
export const move = (local: number, by: Code): Code => set(local, plus(get(local), by));

/** The integer of 32 bits at an address. */
export const loadInteger = (address: Code, offset = 0): Code => join(address, [0x28, 2], unsigned(offset));

/** Runs `body` and takes `step` off a local, again and again as long as that leaves more than zero; at least once. */
export const repeat = (counter: number, step: number, body: readonly Code[]): Code =>
  join(
    [0x03, 0x40],
    ...body,
    set(counter, minus(get(counter), integer(step))),
    join(get(counter), integer(0), [0x4a]),
    [0x0d, 0x00, 0x0b],
  );
