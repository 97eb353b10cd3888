import type { Home, Place } from '../../../shared/notes.ts';
import { type Given, offset, record, records, string } from './given.ts';

/** The passage that an annotation is about; null where it says so in no way that we can follow. */
export function passageOf({ target }: Given): { home: Home; place: Place } | null {
  for (const one of records(target)) {
    const home = homeOf(one['source']);
    const selectors = records(one['selector']);
    const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
    const exact = string(quote?.['exact']);
    if (home === null || quote === undefined || exact === null || exact === '') continue;
    const position = selectors.find(({ type }) => type === 'TextPositionSelector');
    const start = offset(one['attache:start']) ?? offset(position?.['start']) ?? 0;
    return {
      home,
      place: {
        exact,
        prefix: string(quote['prefix']) ?? '',
        suffix: string(quote['suffix']) ?? '',
        start,
        end: offset(one['attache:end']) ?? start + exact.length,
      },
    };
  }
  return null;
}

/** The article; its address goes without a fragment, and stands for its title where none is given. */
function homeOf(source: unknown): Home | null {
  const given = record(source);
  const url = (string(source) ?? string(given?.['id']))?.replace(/#.*$/s, '');
  if (url === undefined || url === '') return null;
  return { url, title: string(given?.['dcterms:title']) ?? url };
}
