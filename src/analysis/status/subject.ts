import type { Actor, Encounter, Measure } from '../../shared/analysis.ts';

/** More parties than this are counted rather than listed. */
const LISTED = 3;

/**
 * A short name for an encounter, made of its parties' short names and the label of its type: "Trump–Putin summit".
 * `ordinal` ("second") comes from the article.
 */
export function subjectOf(encounter: Encounter, actors: readonly Actor[], ordinal: string | null): string {
  return [ordinal, partiesOf(encounter.participants, actors), encounter.type]
    .filter((part) => part !== null && part !== '')
    .join(' ');
}

/** The same of an agreement or a measure: "Kenya–Peru ceasefire". */
export const subjectOfMeasure = ({ parties, kind }: Measure, actors: readonly Actor[]): string =>
  [partiesOf(parties, actors), kind].filter((part) => part !== '').join(' ');

const partiesOf = (parties: readonly string[], actors: readonly Actor[]): string =>
  parties
    .slice(0, LISTED)
    .map((id) => shortName(actors.find((actor) => actor.id === id)))
    .join('–') + (parties.length > LISTED ? ' …' : '');

function shortName(actor: Actor | undefined): string {
  if (actor === undefined) return '';
  if (actor.type !== 'person') return actor.name.replace(/ \(unnamed\)$/, '').replace(/^The /, '');
  // The form that the article itself uses when it is brief: the last word of the name, the first for "Kim Jong Un".
  return (
    actor.name.split(' ').at(/^(?:Kim|Xi|Wang|Li|Moon|Park|Lee|Yoon)\b/.test(actor.name) ? 0 : -1) ??
    actor.name
  );
}
