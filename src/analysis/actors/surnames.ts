import type { NameMention } from './mention.ts';

/** So many lone mentions of a surname make a person of a name that looks like an organisation's. */
const ENOUGH = 2;

/**
 * Names that agree with a surname elsewhere in the article: an unlisted organisation ("Jill Paris") is a person where its
 * last word stands alone for one and for nobody else, and a city or state that acts ("Paris said") is the person of
 * that surname who was named before it.
 */
export function withSurnames(text: string, found: readonly NameMention[]): NameMention[] {
  const mentions = withPeople(found);
  const named = new Map<string, number>();
  for (const mention of mentions) {
    const surname = surnameOf(mention);
    if (isFullPerson(mention) && mention.key === undefined && !named.has(surname))
      named.set(surname, mention.span[0]);
  }
  return mentions.map((mention) => {
    const { type, use, span } = mention;
    const name = text.slice(...span);
    const isSurname = type === 'country' && use === 'party' && (named.get(name) ?? span[0]) < span[0];
    return isSurname ? asPerson(mention, name) : mention;
  });
}

function withPeople(mentions: readonly NameMention[]): NameMention[] {
  const alone = new Map<string, number>();
  for (const { type, name, pending } of mentions)
    if (type === 'person' && pending !== true && !name.includes(' '))
      alone.set(name, (alone.get(name) ?? 0) + 1);
  const taken = new Set(mentions.filter(isFullPerson).map(surnameOf));
  return mentions.map((mention) => {
    const { type, key, name, use } = mention;
    const surname = surnameOf(mention);
    const isOne =
      type === 'organization' &&
      key?.startsWith('named:') === true &&
      /^\S+ \S+$/.test(name) &&
      !taken.has(surname) &&
      (alone.get(surname) ?? 0) >= ENOUGH;
    return isOne && use !== 'place' ? asPerson(mention, name) : mention;
  });
}

const surnameOf = ({ name }: NameMention): string => name.split(' ').at(-1) ?? '';

const isFullPerson = ({ type, name, pending }: NameMention): boolean =>
  type === 'person' && pending !== true && name.includes(' ');

const asPerson = ({ span, first, last }: NameMention, name: string): NameMention => ({
  span,
  first,
  last,
  type: 'person',
  use: 'party',
  name,
  side: null,
  wikidata: null,
});
