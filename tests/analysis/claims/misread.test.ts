import { describe, expect, test } from 'vitest';
import { firstClaim, told } from './rows.ts';

describe('what is no claim', () => {
  test.each([
    ['a noun behind a word that counts', 'The text went round, with other member states wary of a veto.'],
    ['a noun behind "have"', 'Peru, Kenya and Chile have claims in the area that nobody can settle.'],
    ['the participle of a noun', 'Kenya vetoed a resolution calling for a truce at sea last week.'],
    ['an utterance parted by its tag', '“The sooner we sail,” he said, “the better for all of us.”'],
  ])('%s', (_why, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('who speaks', () => {
  test.each<[text: string, source: string]>([
    ['The men were freed, according to a local police source.', 'local police source (unnamed)'],
    ['The men were freed, an insurgent source told Reuters.', 'insurgent source (unnamed)'],
    ['Juan Quispe however said he would come to Lima.', 'Juan Quispe'],
  ])('%s', (text, source) => {
    expect(told(text)[0]?.source).toBe(source);
  });

  test('both of two', () => {
    expect(
      firstClaim('Juan Quispe and Ana Reis have both said that the ferry was lost.').sources,
    ).toHaveLength(2);
  });
});

describe('content', () => {
  test.each<[why: string, text: string, content: string]>([
    [
      'behind the place line',
      'LIMA (Reuters) - The ferry had left the harbour early, Juan Quispe said on Monday.',
      'The ferry had left the harbour early',
    ],
    [
      'a gerund behind a plural possessor reports nothing of its own',
      'Juan Quispe complained about the United States’ backing of the council, and left.',
      'the United States’ backing of the council, and left',
    ],
  ])('%s', (_why, text, content) => {
    expect(told(text)[0]?.content).toBe(content);
  });

  test('two deeds of speech joined by "and has"', () => {
    expect(
      told('Ana Reis urged the islands to arm but has also said that she would sail.').map(
        ({ source, content }) => [source, content],
      ),
    ).toEqual([
      ['Ana Reis', 'the islands to arm'],
      ['Ana Reis', 'she would sail'],
    ]);
  });

  test('the month of May is no forecast', () => {
    expect(firstClaim('Juan Quispe said the May 22 voyage “served only the fleet.”').kind).toBe('statement');
    expect(firstClaim('Juan Quispe said the voyage may serve the fleet.').kind).toBe('prediction');
  });
});
