import { expect, test } from 'vitest';
import { told } from './rows.ts';

/** Each text with the cue and content of its claims, all of Juan Quispe's or of those named in front. */
test.each<[string, string, [source: string | null, cue: string, content: string][]]>([
  [
    'around its cue',
    'The ferry, Juan Quispe said, would never sail again.',
    [['Juan Quispe', 'said', 'The ferry, Juan Quispe said, would never sail again']],
  ],
  [
    'around "according to"',
    'The real reason, according to Juan Quispe, was a storm that nobody had seen.',
    [
      [
        'Juan Quispe',
        'according to',
        'The real reason, according to Juan Quispe, was a storm that nobody had seen',
      ],
    ],
  ],
  [
    'behind an inserted remark',
    'Juan Quispe said, in a speech on Monday, that the ferry was lost.',
    [['Juan Quispe', 'said', 'the ferry was lost']],
  ],
  [
    'up to the next verb of its subject',
    'Juan Quispe rejected the plan for the ferry but also had to give more time.',
    [['Juan Quispe', 'rejected', 'the plan for the ferry']],
  ],
  [
    'behind a quotation that ends the sentence before',
    '“We are done.”\n\nChilean Minister Juan Quispe rejected the accusation.',
    [['Juan Quispe', 'rejected', 'the accusation']],
  ],
  [
    'of the head of a relative clause',
    'Juan Quispe denied it. A minister who had met with Juan Quispe said that the ferry was lost.',
    [['minister (unnamed)', 'said', 'the ferry was lost']],
  ],
  [
    'what "that" leads, not the time of it',
    'Hours before divers reached the wreck in the harbour of Lima, Juan Quispe told the port on Friday that nobody was missing.',
    [['Juan Quispe', 'told', 'nobody was missing']],
  ],
  [
    'before a tag, where the writer goes on behind it',
    'The ferry crossed twice a day, Juan Quispe has said, while its logbook tells of one trip.',
    [['Juan Quispe', 'said', 'The ferry crossed twice a day']],
  ],
  [
    'to the end of a quotation of several sentences',
    'Juan Quispe wrote that the crew was “glad of the repairs. Nobody doubts that we sail again.”',
    [['Juan Quispe', 'wrote', 'the crew was “glad of the repairs. Nobody doubts that we sail again.”']],
  ],
  [
    'not only the first of two',
    'Juan Quispe has not only reiterated his support for the ferry, but has announced that it will sail.',
    [
      ['Juan Quispe', 'reiterated', 'his support for the ferry'],
      ['Juan Quispe', 'announced', 'it will sail'],
    ],
  ],
  [
    'behind a verb of haste',
    'Juan Quispe hastened to add that nobody was missing.',
    [['Juan Quispe', 'hastened to add', 'nobody was missing']],
  ],
  [
    'a determiner is no conjunction',
    'Juan Quispe rejected that argument about the ferry.',
    [['Juan Quispe', 'rejected', 'that argument about the ferry']],
  ],
  [
    'two contents of one cue',
    'Juan Quispe said that the ferry was lost and that divers were looking for it.',
    [
      ['Juan Quispe', 'said', 'the ferry was lost'],
      ['Juan Quispe', 'said', 'divers were looking for it'],
    ],
  ],
  [
    'two contents, the second alone with "that"',
    'Juan Quispe said the ferry was lost and that divers were looking for it.',
    [
      ['Juan Quispe', 'said', 'the ferry was lost'],
      ['Juan Quispe', 'said', 'divers were looking for it'],
    ],
  ],
  [
    'one content that holds "that" itself',
    'Juan Quispe said officials knew that the ferry was lost and that divers were looking for it.',
    [['Juan Quispe', 'said', 'officials knew that the ferry was lost and that divers were looking for it']],
  ],
  [
    'noun with a possessor',
    'Kenya ignored Juan Quispe’s warning that the ferry was leaking.',
    [['Juan Quispe', 'warning', 'the ferry was leaking']],
  ],
  [
    'noun with an issuer, and its denial',
    'Tension rose after accusations from Juan Quispe that Kenya had sunk the ferry, which Kenya denies.',
    [
      ['Juan Quispe', 'accusations', 'Kenya had sunk the ferry'],
      ['Kenya', 'denies', 'Kenya had sunk the ferry'],
    ],
  ],
  [
    'speech act with a noun phrase',
    'Juan Quispe rejected calls for a second ferry.',
    [['Juan Quispe', 'rejected', 'calls for a second ferry']],
  ],
  [
    'speech act with a noun phrase, of praise',
    'Juan Quispe welcomed the return of the ferry.',
    [['Juan Quispe', 'welcomed', 'the return of the ferry']],
  ],
  [
    'passive with an agent',
    'Kenya was accused by Juan Quispe of sinking the ferry.',
    [['Juan Quispe', 'accused', 'sinking the ferry']],
  ],
  [
    'anonymous passive',
    'It was reported that the ferry was lost.',
    [[null, 'reported', 'the ferry was lost']],
  ],
  [
    'anonymous passive with an infinitive',
    'Juan Quispe is believed to have left the country.',
    [[null, 'believed', 'to have left the country']],
  ],
  [
    'a tag of another at the end',
    'Juan Quispe told Kenya that the ferry was lost, the Kremlin said on Monday.',
    [
      ['Juan Quispe', 'told', 'the ferry was lost'],
      ['The Kremlin', 'said', 'Juan Quispe told Kenya that the ferry was lost'],
    ],
  ],
])('content: %s', (_name, text, claims) => {
  expect(told(text).map(({ source, cue, content }) => [source, cue, content])).toEqual(claims);
});

test.each([
  'Juan Quispe did not say whether the ferry was lost.',
  'Juan Quispe never said that the ferry was lost.',
  'Juan Quispe has not confirmed that the ferry was lost.',
  'Juan Quispe did not deny that the ferry was lost.',
  'Juan Quispe declined to say whether the ferry was lost.',
  'Juan Quispe has yet to say whether the ferry was lost.',
  'Juan Quispe would say that the ferry was lost.',
  'Juan Quispe could announce that the ferry was lost.',
  'Juan Quispe left without saying that the ferry was lost.',
  '“The ferry is lost,” Juan Quispe told reporters after a meeting that had lasted all night.',
  'If Juan Quispe says that the ferry is lost, Kenya will act.',
  'It is unclear whether Juan Quispe said that the ferry was lost.',
  'Juan Quispe has long opposed a second ferry.',
  'Juan Quispe has long refused to use the ferry.',
  'The loss of the ferry amounted to a defeat for Kenya.',
  'The Member States are far apart on the ferry.',
  'Juan Quispe called the minister on Monday.',
  'Kenya called early elections for October.',
  'Juan Quispe made his remarks on the deck of the ferry.',
])('no claim: %s', (text) => {
  expect(told(text).filter(({ cue }) => cue !== 'declined')).toEqual([]);
});
