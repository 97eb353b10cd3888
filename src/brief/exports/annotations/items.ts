import { type Given, list, record, records } from './given.ts';

/** The standard's context stands in every file of its kind (3.1, 5.1). */
const CONTEXT = /^https?:\/\/www\.w3\.org\/ns\/anno\.jsonld$/;

const isOfStandard = (given: Given): boolean =>
  list(given['@context']).some((context) => typeof context === 'string' && CONTEXT.test(context));

const typesOf = ({ type }: Given): readonly unknown[] => list(type);

/**
 * The annotations in a collection (5.1), in a page (5.2), in a list, or one that stands alone; null where the file is
 * none of these, or its annotations are elsewhere.
 */
export function itemsIn(json: unknown): Given[] | null {
  if (Array.isArray(json)) {
    const all = records(json);
    return all.length > 0 && all.length === json.length && all.every(isOfStandard) ? all : null;
  }
  const given = record(json);
  if (given === null || !isOfStandard(given)) return null;
  const types = typesOf(given);
  if (types.includes('Annotation')) return [given];
  const page = types.includes('AnnotationCollection') ? record(given['first']) : given;
  if (page === null || !typesOf(page).includes('AnnotationPage') || !Array.isArray(page['items']))
    return null;
  // What is no object is still an item: it is passed over, and counted.
  return page['items'].map((one: unknown) => record(one) ?? {});
}
