import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRecogniser, type Entity } from '../../../src/analysis/models/recogniser.ts';
import { readNameWeights } from '../../../src/analysis/models/weights.ts';
import { readDocument } from '../../../src/analysis/text/document.ts';
import { readWeights } from '../../../tools/models.ts';
import { readOwnSentences } from '../../../tools/train/actors/own-sentences.ts';

const weights = readNameWeights(readWeights().names);
const recogniser = createRecogniser(weights);
const namesIn = (text: string): Entity[][] => recogniser.recognise(readDocument(text, ''));

/** The text with its names marked as in our own sentences: "[Ana Reis](PER) left". */
function marked(text: string): string {
  let written = '';
  let end = 0;
  for (const entity of namesIn(text).flat()) {
    written += `${text.slice(end, entity.start)}[${text.slice(entity.start, entity.end)}](${entity.type})`;
    end = entity.end;
  }
  return written + text.slice(end);
}

const plain = (line: string): string => readOwnSentences(line)[0]?.text ?? '';

const RIGHT: Readonly<Record<string, readonly string[]>> = {
  'surnames in headings, listed bodies': [
    '[Otieno](PER) Meets [Quispe](PER) In [Lima](LOC) Before Summit\n[Kenyan](MISC) President [Amina Otieno](PER) met [Peruvian](MISC) President [Juan Quispe](PER) on Friday.',
    '[Hezbollah](ORG) and [Hamas](ORG) welcomed the statement.',
    'Leaders of [al-Qaeda](ORG) and [al-Shabaab](ORG) rejected the offer.',
    'The [G7](ORG) and the [G20](ORG) will meet in [Rio de Janeiro](LOC).',
    'He told [Al Jazeera](ORG) and the [BBC](ORG) that [Hamas](ORG) had agreed.',
  ],
  'listed places of several words': [
    'Envoys in [Dar es Salaam](LOC) met [Yoweri Kaguta](PER).',
    'Presidents of [Bosnia and Herzegovina](LOC) met in [Sarajevo](LOC).',
    '[Trinidad and Tobago](LOC) recalled its envoy from [Port of Spain](LOC).',
    'The [Democratic Republic of the Congo](LOC) accused [Rwanda](LOC).',
    '[St. Vincent and the Grenadines](LOC) joined the [ALBA](ORG) bloc.',
  ],
  possessives: [
    'The ministers’ plan for the north was the [Tuareg](MISC) leaders’ own.',
    '[Peru](LOC)’s envoy to [Kenya](LOC)’s capital met [Ana Reis](PER)’s brother.',
    '[Angela Merkel](PER)’s spokesman [Steffen Seibert](PER) spoke in [Berlin](LOC).',
    "The [EU](ORG)'s [Josep Borrell](PER) and [NATO](ORG)'s [Jens Stoltenberg](PER) spoke by phone.",
    "Mrs. [Otieno](PER)'s husband, [Peter](PER), runs a farm near [Kisumu](LOC).",
  ],
  'quotation marks and contractions': [
    '“Nobody in [Oslo](LOC) asked us,” [Henrik Dahl](PER) said.',
    '‘[Lima](LOC) will not wait,’ [Otieno](PER)’s aide, [Karl Brandt](PER), said.',
    '"We won\'t go," [Kim Yo-jong](PER) said.',
    "They've seen what [Quispe](PER)'d promised and won't wait.",
  ],
  'blanks that do not break': [
    'The text\u00a0says that [Amina\u00a0Otieno](PER) left [Nairobi](LOC)\u00a0on Monday.',
    'Talks in [Addis\u00a0Ababa](LOC) between [Sudan](LOC) and [South\u00a0Sudan](LOC) failed.',
  ],
  diacritics: [
    'Prime Minister [Şahin Yıldız](PER) received [Željko Novaković](PER) in [Łódź](LOC).',
    'Foreign Minister [Þórdís Gylfadóttir](PER) welcomed the delegation from [Nuuk](LOC).',
    '[Sweden](LOC)’s Foreign Minister [Märta Öberg](PER) met [Turkey](LOC)’s [İbrahim Çelik](PER).',
    'President [Nguyễn Văn Minh](PER) of [Vietnam](LOC) met [Zoltán Szűcs](PER) of [Hungary](LOC).',
    'The ambassador of [Côte d’Ivoire](LOC) met [São Tomé](LOC)’s president.',
    '[Luiz Inácio Lula da Silva](PER) hosted leaders in [Brasília](LOC).',
  ],
  headings: [
    'Minister Defends Deal With [Peru](LOC) in Stormy Debate',
    'Who Is [Amina Otieno](PER)?',
    'THE PRESIDENT OF [KENYA](LOC) WILL VISIT [LIMA](LOC)',
    'OPINION: WHY [NATO](ORG) MUST ACT IN [KOSOVO](LOC)',
    '[KENYA](LOC) AND [PERU](LOC) SIGN TRADE PACT\nThe pact was signed in [Lima](LOC) by President [Amina Otieno](PER).',
  ],
  datelines: [
    '[NAIROBI](LOC), [Kenya](LOC) ([Reuters](ORG)) - The talks ended without a deal.',
    '[GENEVA](LOC) — Negotiators from [Iran](LOC) and the [European Union](ORG) met on Tuesday.',
    '[WASHINGTON](LOC), Oct. 4 ([Reuters](ORG)) - The [State Department](ORG) approved the sale.',
    '[CAPE TOWN](LOC) - [South Africa](LOC) will host the talks.',
  ],
  'pairs with a hyphen': [
    'The [Iran](LOC)-[Iraq](LOC) border was closed on Sunday.',
    'A [U.S.](LOC)-[China](LOC) trade truce was announced in [Geneva](LOC).',
    'The [Kosovo](LOC)-[Serbia](LOC) dialogue resumed in [Brussels](LOC) under [EU](ORG) mediation.',
    '[Jean-Pierre Moreau](PER) and [Anne-Marie Lefèvre](PER) signed in [Paris](LOC).',
    'Ms. [Okafor-Lindqvist](PER) declined to answer.',
  ],
  transliterations: [
    '[Xi Jinping](PER) and [Kim Jong-un](PER) met in [Pyongyang](LOC).',
    '[Hassan al-Masri](PER) and [Omar el-Tayeb](PER) spoke for the rebels.',
    '[Moqtada al-Sadr](PER) told reporters in [Baghdad](LOC) that the [Iraqi](MISC) army would stay.',
    'Envoys met [Abdel Fattah el-Sisi](PER) in [Sharm el-Sheikh](LOC).',
    '[Tariq ibn Saad](PER) and [Ali al-Hakim](PER) signed for [Oman](LOC).',
    'The [Saudi](MISC) crown prince, [Mohammed bin Salman](PER), flew to [Riyadh](LOC).',
    '[Ursula von der Leyen](PER) chairs the [European Commission](ORG).',
    '[Aung San Suu Kyi](PER) leads the [National League for Democracy](ORG).',
  ],
  'a surname and the full name': [
    "[Georgia](LOC)'s parliament passed the law; [Georgia Hale](PER) voted against it.",
    '[Dahl](PER) arrived first. [Henrik Dahl](PER) has led the delegation since May.',
    '[Henrik Dahl](PER) arrived first. Nobody expected [Dahl](PER) to stay.',
    'The minister, [Ana Reis](PER), resigned. [Reis](PER) had quarrelled with her party.',
    '[Jill Paris](PER) lives in [Lima](LOC). [Paris](PER) said she was happy there.',
    "[Michael Jordan](PER) was not invited, [Jordan](PER)'s agent said.",
    'Mr. [Dahl](PER) and Mrs. [Quispe](PER) shook hands.',
  ],
  'an abbreviation in brackets, then alone': [
    'The [Southern Trade Council](ORG) ([STC](ORG)) met in [Lima](LOC). The [STC](ORG) said it was ready.',
    'The [Rapid Support Forces](ORG) ([RSF](ORG)) broke off talks. [RSF](ORG) commanders blamed the army.',
    'Ministers of the [Gulf Cooperation Council](ORG) ([GCC](ORG)) met in [Riyadh](LOC). A [GCC](ORG) statement followed.',
    'The [World Health Organization](ORG) ([WHO](ORG)) sent a team to [Kinshasa](LOC). The [WHO](ORG) gave no numbers.',
  ],
  'initials and stops': [
    '[George W. Hale](PER) met [J. K. Otieno](PER) in [London](LOC).',
    'Gen. [Marcus T. Hale](PER) commands the [NATO](ORG) force in [Kosovo](LOC).',
    'The [U.N. Security Council](ORG) met on Thursday.',
    'The [U.S.](LOC) said on Friday it would withdraw from the talks.',
    'Officials in the [U.S.](LOC) and the [U.K.](LOC) welcomed the vote.',
  ],
  'capitals that speak for their states': [
    '[Washington](LOC) wants [Tehran](LOC) to stop.',
    '[Brussels](LOC) and [Beijing](LOC) traded accusations again.',
    'On Wednesday, [Washington](LOC)’s ambassador, [Paul Strand](PER), was called in by [Moscow](LOC).',
  ],
  'words for a nation are no persons': [
    '[Kenyan](MISC) and [Peruvian](MISC) officials talked through the night.',
    '[Iranians](MISC), [Iraqis](MISC) and [Syrians](MISC) demonstrated in [Vienna](LOC).',
    'The [Spanish](MISC) foreign ministry called in the [Moroccan](MISC) ambassador.',
  ],
  'names of several words': [
    'Prosecutors in [The Hague](LOC) charged General [Ratko Vasić](PER).',
    'The [Bank of England](ORG) and the [Bank of Japan](ORG) cut rates.',
    'The [Commonwealth of Independent States](ORG) met in [Minsk](LOC).',
    'Lawmakers of the [Law and Justice](ORG) party walked out of the [Sejm](ORG).',
    'The foreign minister of [Papua New Guinea](LOC) flew to [Port Moresby](LOC).',
  ],
  'nothing to find': [
    'The ministers met again on Monday, but nobody would say why.',
    'In March the talks had failed; by May they were forgotten.',
    'He paid 1,200 dollars for 3 of them.',
    'The President and the Prime Minister did not speak.',
  ],
};

describe.each(Object.entries(RIGHT))('%s', (_group, lines) => {
  test.each(lines)('%s', (line) => {
    expect(marked(plain(line))).toBe(line);
  });
});

/** How these should be read. One that is, some day, moves to the table above. */
const KNOWN_MISSES: readonly string[] = [
  '[BRUSSELS](LOC) ([AP](ORG)) — [NATO](ORG) foreign ministers agreed on a new plan.',
  '[Guinea-Bissau](LOC)’s leader left.',
  '[SEOUL](LOC), [South Korea](LOC) ([AP](ORG)) — [South Korea](LOC) fired warning shots.',
  'The [Dahl](PER)-[Otieno](PER) meeting lasted two hours.',
  '[Franco](MISC)-[German](MISC) relations have cooled.',
  'He signed the [Camp David Accords](MISC) in 1978.',
  'The [Treaty of Lisbon](MISC) and the [Geneva Conventions](MISC) apply.',
  'The [Strait of Hormuz](LOC) and the [Suez Canal](LOC) stayed open.',
  '[Osama bin Laden](PER) was killed in [Abbottabad](LOC).',
  'An aide to [Quispe](PER), [Rosa Huamán](PER), said [Lima](LOC) was ready.',
];

describe('known misses', () => {
  test.each(KNOWN_MISSES)('%s', (line) => {
    expect(marked(plain(line))).not.toBe(line);
  });
});

describe('whatever the text', () => {
  const WORDS = [
    ...[
      'Ana Reis',
      'Reis',
      'Kenya',
      'NATO',
      'Mr.',
      'Mrs',
      'U.S.',
      'bin',
      'al-Masri',
      'Trump-Putin',
      'OSLO',
      'May',
    ],
    ...[
      'of',
      'the',
      'and',
      'said',
      'met',
      '’s',
      "n't",
      '(',
      ')',
      ',',
      '.',
      '. ',
      '“',
      '”',
      '-',
      '–',
      '\n\n',
      '\u00a0',
    ],
    ...['É', 'Ł', 'İ', '2024', '👋', '\u200f', 'ﬁ', 'Киев'],
  ];
  const prose = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((parts) => parts.join(' '));
  const anything = fc.oneof(prose, fc.string({ maxLength: 200, unit: 'grapheme' }));

  test('names lie in their sentence, in order, apart, and are no white space', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const doc = readDocument(text, '');
        const found = recogniser.recognise(doc);
        expect(found).toHaveLength(doc.sentences.length);
        for (const [i, entities] of found.entries()) {
          const [from = 0, to = 0] = doc.sentences[i]?.span ?? [];
          let last = from;
          for (const { start, end, confidence } of entities) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
            expect(confidence > 0 && confidence <= 1).toBe(true);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(to);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the same text gives the same names, whatever was read before', () => {
    fc.assert(
      fc.property(fc.array(anything, { minLength: 1, maxLength: 4 }), (texts) => {
        const first = texts.map((text) => namesIn(text));
        expect([...texts].reverse().map((text) => namesIn(text))).toEqual(first.reverse());
      }),
      { numRuns: 60 },
    );
    const text = 'Amina Otieno met Juan Quispe in Lima. Otieno left early.';
    expect(createRecogniser(weights).recognise(readDocument(text, ''))).toEqual(namesIn(text));
  });

  test('blank lines behind it change nothing', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom('\n', '\n\n', ' \n \n\n'), (text, blank) => {
        expect(namesIn(text + blank)).toEqual(namesIn(text));
      }),
      { numRuns: 100, examples: [['-', ' \n \n\n']] },
    );
  });

  test.each([
    ['', 0],
    ['\n\n', 0],
    ['.', 1],
  ])('%j has names for %i sentences, none of them', (text, sentences) => {
    expect(namesIn(text)).toEqual(Array.from({ length: sentences }, () => []));
  });

  test('more word forms than are kept are read like the first ones', () => {
    const letters = 'abcdefghijklmnopqrst';
    const word = (i: number): string =>
      [8000, 400, 20, 1].map((place) => letters.charAt(Math.floor(i / place) % 20)).join('');
    const line = 'Amina Otieno met Juan Quispe in Lima.';
    const before = namesIn(line);
    namesIn(Array.from({ length: 25_000 }, (_, i) => word(i)).join(' '));
    expect(namesIn(line)).toEqual(before);
    expect(namesIn(line)).toEqual(before);
  });
});

describe('cost', () => {
  test.each([
    ['single capitals', 'A '],
    ['joined capitals', 'A of '],
    ['forms of address', 'Mr A '],
    ['brackets', 'Abc Def (AD) '],
    ['pairs', 'Abc-Def '],
    ['one endless pair', 'A-B-'],
    ['one endless word', 'A'],
    ['a line in capitals', 'ABC '],
  ])(
    'grows no faster than the text: %s',
    (_name, unit) => {
      const time = (size: number): number => {
        const text = unit.repeat(Math.ceil(size / unit.length));
        const runs = [1, 2].map(() => {
          const start = process.cpuUsage();
          namesIn(text);
          return process.cpuUsage(start).user / 1000;
        });
        return Math.min(...runs);
      };
      time(20_000);
      // Eight times the text may take 24 times as long: room for a busy machine, none for a square (64).
      expect(time(160_000)).toBeLessThan(24 * Math.max(time(20_000), 10));
    },
    60_000,
  );
});
