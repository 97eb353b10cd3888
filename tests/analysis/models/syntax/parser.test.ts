import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSyntaxWeights } from '../../../../src/analysis/models/syntax/file.ts';
import { createParser } from '../../../../src/analysis/models/syntax/parser.ts';
import type { Tree } from '../../../../src/analysis/models/syntax/tree.ts';
import { readNameWeights } from '../../../../src/analysis/models/weights.ts';
import { readDocument } from '../../../../src/analysis/text/document.ts';
import { readWeights } from '../../../../tools/models.ts';

const { names, syntax } = readWeights();
const parser = createParser(readSyntaxWeights(syntax), readNameWeights(names).words);

/** The trees of all sentences with the words of their tokens. */
function parse(text: string): { tree: Tree; words: string[] }[] {
  const doc = readDocument(text, '');
  const words = doc.tokens.map((token) => token.text);
  return doc.sentences.map((sentence) => ({ tree: parser.parse(doc, sentence), words }));
}

/** The arcs of a text as “dependent relation head”. */
const arcsIn = (text: string): string[] =>
  parse(text).flatMap(({ tree, words }) =>
    Array.from({ length: tree.last - tree.first }, (_, i) => {
      const at = tree.first + i;
      return `${words[at]} ${tree.relation(at)} ${words[tree.head(at)] ?? '-'}`;
    }),
  );

describe('who does what', () => {
  test.each<[string, string[]]>([
    [
      'The president will meet the two ministers in Vienna on Tuesday.',
      [
        'president nsubj meet',
        'will aux meet',
        'meet root -',
        'ministers obj meet',
        'Vienna obl meet',
        'Tuesday obl meet',
        'in case Vienna',
      ],
    ],
    [
      'The summit was cancelled by the prime minister.',
      ['summit nsubj:pass cancelled', 'was aux:pass cancelled', 'minister obl cancelled'],
    ],
    [
      'The ministers did not sign the agreement.',
      ['not advmod sign', 'did aux sign', 'agreement obj sign', 'ministers nsubj sign'],
    ],
    ["The two leaders won't meet this week.", ["won't aux meet", 'leaders nsubj meet']],
    [
      'The talks that began in Geneva have failed.',
      ['talks nsubj failed', 'began acl talks', 'that nsubj began', 'Geneva obl began'],
    ],
    [
      'The envoys arrived on Monday and left on Friday.',
      ['left conj arrived', 'and cc left', 'Monday obl arrived', 'Friday obl left'],
    ],
    [
      'France and Germany want to hold a meeting with Iran.',
      ['France nsubj want', 'Germany conj France', 'hold xcomp want', 'to mark hold', 'meeting obj hold'],
    ],
    [
      'She said that the visit had been postponed.',
      ['visit nsubj:pass postponed', 'postponed ccomp said', 'that mark postponed', 'had aux postponed'],
    ],
    [
      'If the strikes continue, the negotiations will end.',
      ['continue advcl end', 'If mark continue', 'negotiations nsubj end'],
    ],
    [
      'The minister of trade criticised the decision of the council.',
      ['trade nmod minister', 'council nmod decision', 'decision obj criticised'],
    ],
    ['Ministers reject deal with rebels', ['Ministers nsubj reject', 'deal obj reject']],
    ['Iran Agrees to Talks', ['Iran nsubj Agrees']],
  ])('%s', (text, arcs) => {
    expect(arcsIn(text)).toEqual(expect.arrayContaining(arcs));
  });

  test('parts of speech', () => {
    const [first] = parse('The new minister will not visit Oslo.');
    const parts = first?.words.map((_, at) => first.tree.part(at));
    expect(parts).toEqual(['DET', 'ADJ', 'NOUN', 'AUX', 'PART', 'VERB', 'PROPN', 'PUNCT']);
  });

  test('indices are those of the document, not of the sentence', () => {
    const [, second] = parse('The talks ended. Nobody signed the treaty.');
    expect(second?.tree.first).toBe(4);
    expect(second?.words[second.tree.head(4)]).toBe('signed');
    expect(second?.tree.children(5)).toEqual([4, 7, 8]);
  });
});

describe('whatever the words, a tree is a tree', () => {
  const word = fc.oneof(
    fc.constantFrom(
      ...'the a talks meet will not and or that who , . : “ ” ( ) to in Monday 14 failed'.split(' '),
    ),
    fc.string({ minLength: 1, maxLength: 8 }),
    fc.string({ minLength: 1, maxLength: 4, unit: 'grapheme' }),
  );
  test('one root, no cycle, heads within the sentence, children as the heads say', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        for (const { tree } of parse(words.join(' '))) checkTree(tree);
      }),
      { numRuns: 300 },
    );
  });

  test('however long', () => {
    for (const { tree } of parse(', 14'.repeat(600))) checkTree(tree);
  });

  test('the same sentence gives the same tree, whatever was read between', () => {
    const text = 'Officials who had seen the text said it would not be signed.';
    const before = arcsIn(text);
    arcsIn('The rest of the day was quiet. Nobody came, and nothing was said of it.');
    expect(arcsIn(text)).toEqual(before);
  });
});

function checkTree(tree: Tree): void {
  const tokens = Array.from({ length: tree.last - tree.first }, (_, i) => tree.first + i);
  const roots = tokens.filter((at) => tree.head(at) === -1);
  expect(roots).toHaveLength(1);
  expect(tokens.filter((at) => tree.relation(at) === 'root')).toEqual(roots);
  // Whatever is reached from the root, once, is all.
  const reached = [...roots];
  for (const at of reached) {
    reached.push(...tree.children(at));
    if (reached.length > tokens.length) break;
  }
  expect(reached.toSorted((a, b) => a - b)).toEqual(tokens);
  expect(tokens.every((at) => tree.head(at) === -1 || tree.children(tree.head(at)).includes(at))).toBe(true);
}
