/**
 * Formatters of ECMA-402. Each costs a thousand times more to make than to use, and a page of ours speaks one language:
 * they are made once. A `locale` is a BCP 47 tag; a `RangeError` is thrown for what is none.
 */
export const numberFormat = once((locale) => new Intl.NumberFormat(locale));

export const listFormat = once((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

export const pluralRules = once((locale) => new Intl.PluralRules(locale));

const UTC = { timeZone: 'UTC' } as const;

/** Calendar days, months and years, as midnight UTC stands for them. */
export const dayFormat = once(
  (locale) => new Intl.DateTimeFormat(locale, { ...UTC, day: 'numeric', month: 'short', year: 'numeric' }),
);
export const monthFormat = once(
  (locale) => new Intl.DateTimeFormat(locale, { ...UTC, month: 'short', year: 'numeric' }),
);
export const yearFormat = once((locale) => new Intl.DateTimeFormat(locale, { ...UTC, year: 'numeric' }));

function once<T>(make: (locale: string) => T): (locale: string) => T {
  const made = new Map<string, T>();
  return (locale) => {
    const known = made.get(locale);
    if (known !== undefined) return known;
    const format = make(locale);
    made.set(locale, format);
    return format;
  };
}
