/** An entry of the kept list. */
export interface KeptHost {
  host: string;
  /** ISO 3166-1 alpha-2; EU and UN for international bodies. */
  country: string;
}

/** Names countries in the reader's language. */
export function countryNames(locale: string): (code: string) => string {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  return (code) => names.of(code) ?? code;
}

/** The sites whose address or country has what was typed in it, whatever its case. */
export function matching(
  hosts: readonly KeptHost[],
  query: string,
  named: (code: string) => string,
  locale: string,
): readonly KeptHost[] {
  const wanted = query.trim().toLocaleLowerCase(locale);
  if (wanted === '') return hosts;
  return hosts.filter(
    ({ host, country }) => host.includes(wanted) || named(country).toLocaleLowerCase(locale).includes(wanted),
  );
}
