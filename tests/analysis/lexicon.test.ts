import { describe, expect, test } from 'vitest';
import { genderOf } from '../../src/analysis/actors/runs.ts';
import { BARE_SURNAMES } from '../../src/analysis/lexicon/bare-surnames.ts';
import { BODIES } from '../../src/analysis/lexicon/bodies.ts';
import { COUNTRIES } from '../../src/analysis/lexicon/countries.ts';
import { FAMILY_NAMES } from '../../src/analysis/lexicon/family-names.ts';
import { FEMALE_NAMES, MALE_NAMES, SURNAME_FIRST_SURNAMES } from '../../src/analysis/lexicon/given-names.ts';
import { GOVERNMENTS } from '../../src/analysis/lexicon/governments.ts';
import { MEDIA } from '../../src/analysis/lexicon/media.ts';
import { HEAD_TITLES, HONORIFICS, PERSON_NOUNS, TITLES } from '../../src/analysis/lexicon/offices.ts';
import { ORGANISATIONS } from '../../src/analysis/lexicon/organisations.ts';
import { PEOPLE } from '../../src/analysis/lexicon/people.ts';
import { PLACES } from '../../src/analysis/lexicon/places.ts';

/** Words that rightly belong to two states, so that the text has to decide. */
const SHARED_DEMONYMS = new Set(['Congolese', 'Dominican', 'Dominicans']);

/** Seats that two codes share: a city that is its own state, or a state that succeeded another. */
const SHARED_CAPITALS = new Set(['Moscow', 'Belgrade', 'Prague', 'Hanoi', 'Aden']);

/** Codes that ISO 3166-1 does not assign today: those of states that are no more, and user-assigned ones. */
const CODES_OF_OLD = ['SU', 'YU', 'DD', 'CS', 'VD', 'YD'];
const CODES_OF_OUR_OWN = ['XK', 'XN', 'XS', 'XT', 'XH', 'XO', 'XR', 'XD', 'XV'];
const CODES_BEYOND_ISO = new Set([...CODES_OF_OLD, ...CODES_OF_OUR_OWN]);

const CODES = new Set(COUNTRIES.map((country) => country.code));

/** Strings that stand for more than one owner, each owner counted once. */
function shared(entries: readonly { owner: string; words: readonly string[] }[]): string[] {
  const owners = new Map<string, Set<string>>();
  for (const { owner, words } of entries) {
    for (const word of words) owners.set(word, (owners.get(word) ?? new Set()).add(owner));
  }
  return [...owners].filter(([, set]) => set.size > 1).map(([word]) => word);
}

/** Values that occur more than once. */
function repeated(values: readonly (string | null)[]): string[] {
  const seen = new Set<string>();
  return values.filter((value): value is string => {
    if (value === null) return false;
    if (seen.has(value)) return true;
    seen.add(value);
    return false;
  });
}

/** Every string anywhere inside a table. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

const TABLES = {
  COUNTRIES,
  BODIES,
  GOVERNMENTS,
  MEDIA,
  TITLES,
  HEAD_TITLES,
  HONORIFICS,
  PERSON_NOUNS,
  FEMALE_NAMES,
  MALE_NAMES,
  SURNAME_FIRST_SURNAMES,
  FAMILY_NAMES,
  PEOPLE,
  PLACES,
  ORGANISATIONS,
};

describe.each(Object.entries(TABLES))('%s', (_name, table) => {
  test('has no empty, padded or control-character string', () => {
    expect(table.length).toBeGreaterThan(0);
    expect(strings(table).filter((text) => text === '' || text !== text.trim())).toEqual([]);
    expect(strings(table).filter((text) => /\p{Cc}| {2}/u.test(text))).toEqual([]);
  });

  test('spells apostrophes and quotation marks straight and composes its accents', () => {
    expect(strings(table).filter((text) => /[‘’“”]/u.test(text) || text !== text.normalize('NFC'))).toEqual(
      [],
    );
  });
});

describe.each(Object.entries({ COUNTRIES, BODIES, GOVERNMENTS, MEDIA, PEOPLE }))(
  'items of %s',
  (_name, table) => {
    const items = table.map((entry) => entry.wikidata);

    test('are well-formed Wikidata ids', () => {
      expect(items.filter((item) => item !== null && !/^Q[1-9]\d*$/.test(item))).toEqual([]);
    });

    test('are unique', () => {
      expect(repeated(items)).toEqual([]);
    });
  },
);

test('no Wikidata item stands for two entries of any tables', () => {
  const all = [...COUNTRIES, ...BODIES, ...GOVERNMENTS, ...MEDIA, ...PEOPLE];
  expect(repeated(all.map((entry) => entry.wikidata))).toEqual([]);
});

describe('surfaces of all tables', () => {
  const owned = [
    ...COUNTRIES.map((country) => ({
      owner: `country ${country.code}`,
      words: [country.name, ...country.names, country.capital, ...(country.capitalNames ?? [])],
    })),
    ...GOVERNMENTS.map(({ name, names }) => ({
      owner: `organ ${name}`,
      words: [name.replace(/^The /, ''), ...names],
    })),
    ...BODIES.map(({ name, names }) => ({ owner: `body ${name}`, words: [name, ...names] })),
    ...MEDIA.map(({ name, names }) => ({ owner: `outlet ${name}`, words: [name, ...names] })),
    ...PEOPLE.map(({ name, aliases }) => ({ owner: `person ${name}`, words: [name, ...aliases] })),
  ];

  test('stand for one entry unless they are listed', () => {
    expect(new Set(shared(owned))).toEqual(SHARED_CAPITALS);
  });

  test('differ by more than case where they stand for two', () => {
    // "US" is found only in capitals, so that another entry may have its letters.
    const spelled = owned.map(({ owner, words }) => ({
      owner,
      words: words.filter((word) => !/^[\p{Lu}\d.+]+$/u.test(word)).map((word) => word.toLowerCase()),
    }));
    const seats = new Set([...SHARED_CAPITALS].map((seat) => seat.toLowerCase()));
    expect(shared(spelled).filter((word) => !seats.has(word))).toEqual([]);
  });

  test('begin with a capital or a digit, a few with an Arabic article', () => {
    const forms = owned.flatMap(({ words }) => words).filter((word) => !/^[\p{Lu}\d]/u.test(word));
    expect(forms.filter((word) => !/^(?:al|dpa)\b/.test(word))).toEqual([]);
  });

  test.each([
    'Diet',
    'Fed',
    'Parliament',
    'House',
    'Male',
    'Victoria',
    'Hamilton',
    'Jersey',
    'Reunion',
    'Dawn',
    'IS',
  ])('a bare "%s" stands for nothing', (word) => {
    expect(owned.filter(({ words }) => words.includes(word))).toEqual([]);
  });
});

describe('countries', () => {
  test('codes are unique and two capitals long', () => {
    expect(repeated(COUNTRIES.map((country) => country.code))).toEqual([]);
    expect(COUNTRIES.filter((country) => !/^[A-Z]{2}$/.test(country.code))).toEqual([]);
  });

  test('codes are known to CLDR', () => {
    const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const unknown = COUNTRIES.filter(({ code }) => !CODES_BEYOND_ISO.has(code) && !regions.of(code));
    expect(unknown.map((country) => country.code)).toEqual([]);
  });

  test('all of ISO 3166-1 is there', () => {
    expect(COUNTRIES.filter(({ code }) => !CODES_BEYOND_ISO.has(code))).toHaveLength(249);
    expect(COUNTRIES.filter(({ code }) => CODES_BEYOND_ISO.has(code))).toHaveLength(CODES_BEYOND_ISO.size);
  });

  test.each([
    ['US', 'Americans', 'Washington'],
    ['RU', 'Russians', 'Moscow'],
    ['UA', 'Ukrainians', 'Kyiv'],
    ['IR', 'Iranians', 'Tehran'],
    ['KP', 'North Koreans', 'Pyongyang'],
    ['PS', 'Palestinians', 'Ramallah'],
    ['XK', 'Kosovars', 'Pristina'],
  ])('%s has its people %s and its capital %s', (code, people, capital) => {
    const country = COUNTRIES.find((entry) => entry.code === code);
    expect(country?.people).toContain(people);
    expect(country?.capital).toBe(capital);
  });

  test('no name stands for two of them', () => {
    const entries = COUNTRIES.map(({ code, name, names }) => ({ owner: code, words: [name, ...names] }));
    expect(shared(entries)).toEqual([]);
  });

  test('no demonym stands for two of them unless it is listed', () => {
    const entries = COUNTRIES.map(({ code, adjectives, people }) => ({
      owner: code,
      words: [...adjectives, ...people],
    }));
    expect(new Set(shared(entries))).toEqual(SHARED_DEMONYMS);
  });

  test('no seat stands for two of them unless it is listed', () => {
    const entries = COUNTRIES.map(({ code, capital, capitalNames }) => ({
      owner: code,
      words: capitalNames ?? [capital],
    }));
    expect(new Set(shared(entries))).toEqual(SHARED_CAPITALS);
  });

  test('the capital comes first among its names', () => {
    const wrong = COUNTRIES.filter(
      ({ capital, capitalNames }) => capitalNames && capitalNames[0] !== capital,
    );
    expect(wrong).toEqual([]);
  });

  test('each lists a word once', () => {
    const lists = COUNTRIES.flatMap(({ name, names, adjectives, people, capitalNames = [] }) => [
      [name, ...names],
      adjectives,
      people,
      capitalNames,
    ]);
    expect(lists.flatMap(repeated)).toEqual([]);
  });
});

describe('names of states, bodies and governments', () => {
  const states = COUNTRIES.map(({ code, name, names }) => ({
    owner: `country ${code}`,
    words: [name, ...names],
  }));
  const bodies = BODIES.map(({ name, names }) => ({ owner: `body ${name}`, words: [name, ...names] }));
  const organs = GOVERNMENTS.map(({ name, names }) => ({ owner: `organ ${name}`, words: [name, ...names] }));

  test('no name stands for two of them', () => {
    expect(shared([...states, ...bodies, ...organs])).toEqual([]);
  });

  test('surface forms carry no article', () => {
    const forms = [...BODIES, ...GOVERNMENTS].flatMap((entry) => entry.names);
    expect(forms.filter((form) => /^the /i.test(form))).toEqual([]);
  });

  test('a name with an article has a form without it', () => {
    const missing = GOVERNMENTS.filter(
      ({ name, names }) => /^The /.test(name) && !names.includes(name.slice(4)),
    );
    expect(missing).toEqual([]);
  });

  test('each lists a form once', () => {
    expect([...bodies, ...organs].flatMap(({ words }) => repeated(words))).toEqual([]);
  });

  test('organs act for a known state', () => {
    expect(GOVERNMENTS.filter((organ) => !CODES.has(organ.side))).toEqual([]);
  });

  test('members are known states, each once', () => {
    expect(BODIES.flatMap(({ members = [] }) => members.filter((code) => !CODES.has(code)))).toEqual([]);
    expect(BODIES.flatMap(({ members = [] }) => repeated(members))).toEqual([]);
  });

  test.each([
    ['G7', 7],
    ['NATO', 32],
    ['European Union', 27],
    ['ASEAN', 11],
    ['Gulf Cooperation Council', 6],
    ['UN Security Council', 5],
    ['Arab League', 22],
    ['G20', 19],
    ['African Union', 55],
    ['Organization of Islamic Cooperation', 57],
    ['Organization for Security and Co-operation in Europe', 57],
    ['Commonwealth of Nations', 56],
    ['Council of Europe', 46],
    ['Organisation for Economic Co-operation and Development', 38],
    ['Organization of American States', 34],
    ['CELAC', 33],
    ['BRICS', 10],
  ])('%s has %i members', (name, count) => {
    expect(BODIES.find((body) => body.name === name)?.members).toHaveLength(count);
  });
});

describe('offices', () => {
  test('titles are lower case and unique', () => {
    expect(TITLES.filter(({ words }) => words !== words.toLowerCase())).toEqual([]);
    expect(repeated(TITLES.map((title) => title.words))).toEqual([]);
  });

  test('a title with a final point is marked as an abbreviation', () => {
    expect(TITLES.filter(({ words, abbreviation }) => words.endsWith('.') && !abbreviation)).toEqual([]);
  });

  test.each([
    ['president', 'head of state'],
    ['prime minister', 'head of government'],
    ['secretary of state', 'minister'],
    ['special envoy', 'envoy'],
    ['press secretary', 'spokesperson'],
    ['national security adviser', 'official'],
    ['general', 'military'],
    ['sen.', 'legislator'],
    ['crown prince', 'royal'],
    ['pope', 'religious'],
    ['secretary general', 'body head'],
  ])('a %s is a %s', (words, rank) => {
    expect(TITLES.find((title) => title.words === words)?.rank).toBe(rank);
  });

  test('head titles are titles', () => {
    const words = new Set(TITLES.map((title) => title.words));
    expect(HEAD_TITLES.filter((title) => !words.has(title))).toEqual([]);
    expect(repeated(HEAD_TITLES)).toEqual([]);
  });

  test('honorifics are unique and begin with a capital', () => {
    expect(repeated(HONORIFICS)).toEqual([]);
    expect(HONORIFICS.filter((honorific) => !/^\p{Lu}/u.test(honorific))).toEqual([]);
  });

  test('person nouns are lower case, unique, and differ in the plural', () => {
    const forms = PERSON_NOUNS.flatMap(({ singular, plural }) => [singular, plural]);
    expect(repeated(forms)).toEqual([]);
    expect(forms.filter((form) => form !== form.toLowerCase())).toEqual([]);
  });

  test.each([
    ['official', 'officials'],
    ['witness', 'witnesses'],
    ['ally', 'allies'],
    ['spokeswoman', 'spokeswomen'],
    ['head of state', 'heads of state'],
    ['person', 'people'],
  ])('the plural of %s is %s', (singular, plural) => {
    expect(PERSON_NOUNS.find((noun) => noun.singular === singular)?.plural).toBe(plural);
  });
});

describe('given names', () => {
  test.each(Object.entries({ FEMALE_NAMES, MALE_NAMES, SURNAME_FIRST_SURNAMES }))(
    '%s are lower-case ASCII and unique',
    (_name, names) => {
      expect(names.filter((name) => !/^[a-z]+(-[a-z]+)?$/.test(name))).toEqual([]);
      expect(repeated(names)).toEqual([]);
    },
  );

  test('family names are lower-case ASCII and unique', () => {
    expect(FAMILY_NAMES.filter((name) => !/^[a-z]+(['-][a-z]+)*$/.test(name))).toEqual([]);
    expect(repeated(FAMILY_NAMES)).toEqual([]);
  });

  test('a name in both lists tells no gender', () => {
    const men = new Set(MALE_NAMES);
    const both = FEMALE_NAMES.filter((name) => men.has(name));
    expect(both).toContain('tracy');
    expect(both.filter((name) => genderOf(name) !== undefined)).toEqual([]);
  });

  test('agree with the people of the table', () => {
    const men = new Set(MALE_NAMES);
    const women = new Set(FEMALE_NAMES);
    const fold = (name: string) => name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
    const wrong = PEOPLE.filter(({ name, gender }) => {
      const given = fold(name.split(' ')[0] ?? '');
      return gender === 'f' ? men.has(given) && !women.has(given) : women.has(given) && !men.has(given);
    });
    expect(wrong.map((person) => person.name)).toEqual([]);
  });
});

describe.each(Object.entries({ PLACES, ORGANISATIONS }))('%s', (_name, phrases) => {
  const taken = new Set([
    ...COUNTRIES.flatMap(({ name, names, capital, capitalNames = [] }) => [
      name,
      ...names,
      capital,
      ...capitalNames,
    ]),
    ...[...BODIES, ...GOVERNMENTS].flatMap(({ name, names }) => [name, ...names]),
  ]);

  test('are unique', () => {
    expect(repeated(phrases)).toEqual([]);
  });

  test('leave out what a table already has', () => {
    expect(phrases.filter((phrase) => taken.has(phrase))).toEqual([]);
  });
});

test('no place is an organisation too', () => {
  const places = new Set(PLACES);
  expect(ORGANISATIONS.filter((name) => places.has(name))).toEqual([]);
});

test('places carry no article', () => {
  expect(PLACES.filter((name) => /^the /i.test(name))).toEqual([]);
});

describe('people', () => {
  test('no name stands for two of them', () => {
    const entries = PEOPLE.map(({ name, aliases }, index) => ({
      owner: `${index}`,
      words: [name, ...aliases],
    }));
    expect(shared(entries)).toEqual([]);
  });

  test('each lists a name once', () => {
    expect(PEOPLE.flatMap(({ name, aliases }) => repeated([name, ...aliases]))).toEqual([]);
  });

  test('an alias is not the name', () => {
    expect(PEOPLE.filter(({ name, aliases }) => aliases.includes(name))).toEqual([]);
  });

  test('offices have a title and no one holds the same office twice at once', () => {
    const offices = PEOPLE.flatMap((person) => person.offices);
    expect(offices.filter(({ title }) => title === '' || /\d{4}/.test(title))).toEqual([]);
    const twice = PEOPLE.filter(({ offices: held }) =>
      held.some((one, i) =>
        held.some(
          (other, k) => k > i && other.title === one.title && (one.to === null || one.to > other.from),
        ),
      ),
    );
    expect(twice.map((person) => person.name)).toEqual([]);
  });

  test('act for a known state or for none', () => {
    expect(PEOPLE.filter(({ side }) => side !== null && !CODES.has(side))).toEqual([]);
  });

  test('hold each office from an earlier to a later time', () => {
    const offices = PEOPLE.flatMap((person) => person.offices);
    const date = /^\d{4}(-(0[1-9]|1[0-2]))?$/;
    expect(PEOPLE.filter((person) => person.offices.length === 0)).toEqual([]);
    expect(offices.filter(({ from, to }) => !date.test(from) || (to !== null && !date.test(to)))).toEqual([]);
    expect(offices.filter(({ from, to }) => to !== null && from > to)).toEqual([]);
  });
});

test.each(Object.entries(BARE_SURNAMES))(
  'the bare surname %s is that of a listed person with an item',
  (_, name) => {
    expect(PEOPLE.find((person) => person.name === name)?.wikidata).toMatch(/^Q\d+$/);
  },
);
