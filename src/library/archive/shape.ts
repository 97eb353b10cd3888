/** What a value in a file should have been. */
export type Expected =
  | 'text'
  | 'some text'
  | 'a date'
  | 'a number'
  | 'yes or no'
  | 'a list'
  | 'an object'
  | 'one of a closed list';

/** What is wrong in a file, and where: "articles[3].title". */
export interface Fault {
  at: string;
  expected: Expected;
}

/** Thrown by a {@link Shape}; caught by {@link readAs}. */
class Misshapen extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.at);
    this.fault = fault;
  }
}

/** Makes a value of whatever stands at a place of a file, or throws. */
export type Shape<T> = (value: unknown, at: string) => T;

/** A field that may be left out. */
interface Optional<T> {
  optional: Shape<T>;
}

/** Reads a value that has to have this shape. */
export function readAs<T>(
  shape: Shape<T>,
  value: unknown,
): { ok: true; value: T } | { ok: false; fault: Fault } {
  try {
    return { ok: true, value: shape(value, '') };
  } catch (error) {
    if (error instanceof Misshapen) return { ok: false, fault: error.fault };
    throw error;
  }
}

/** A shape that takes what a test takes. */
export const that =
  <T>(expected: Expected, is: (value: unknown) => value is T): Shape<T> =>
  (value, at) => {
    if (!is(value)) throw new Misshapen({ at, expected });
    return value;
  };

export const text = that('text', (value) => typeof value === 'string');
/** Text with something in it, such as an id. */
export const someText = that(
  'some text',
  (value): value is string => typeof value === 'string' && value !== '',
);
export const flag = that('yes or no', (value) => typeof value === 'boolean');
/** A whole number that is not negative. */
export const count = that(
  'a number',
  (value): value is number => Number.isSafeInteger(value) && Number(value) >= 0,
);
/** ISO 8601, a date or a moment. */
export const instant = that(
  'a date',
  (value): value is string =>
    typeof value === 'string' && /^\d{4}-\d{2}/.test(value) && !Number.isNaN(Date.parse(value)),
);

export const oneOf = <K extends string>(table: Readonly<Record<K, true>>): Shape<K> =>
  that(
    'one of a closed list',
    (value): value is K => typeof value === 'string' && Object.hasOwn(table, value),
  );

export const orNull =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value, at) =>
    value === null ? null : shape(value, at);

export const listOf =
  <T>(shape: Shape<T>): Shape<T[]> =>
  (value, at) => {
    if (!Array.isArray(value)) throw new Misshapen({ at, expected: 'a list' });
    return value.map((each, index) => shape(each, `${at}[${index}]`));
  };

export const optional = <T>(shape: Shape<T>): Optional<T> => ({ optional: shape });

/** An object with these fields; what else it has is left out. */
export const objectOf =
  <T extends object>(fields: { [K in keyof T]-?: Shape<T[K]> | Optional<T[K]> }): Shape<T> =>
  (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new Misshapen({ at, expected: 'an object' });
    const held: Record<string, unknown> = { ...value };
    const read = Object.entries<Shape<unknown> | Optional<unknown>>(fields).flatMap(([name, field]) => {
      const place = at === '' ? name : `${at}.${name}`;
      if (typeof field === 'function') return [[name, field(held[name], place)]];
      return held[name] === undefined ? [] : [[name, field.optional(held[name], place)]];
    });
    // Every field of T has been read by its own shape.
    return Object.fromEntries(read) as T;
  };
