import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isAnalyzeInput,
  isAnalyzeTextInput,
  isAnnotateInput,
  isCorrectInput,
  isNoteInput,
  isPassageLinkInput,
  isReportInput,
  isShowInput,
  isUncorrectInput,
} from '../../src/background/inputs.ts';
import { ARTICLE } from './start.ts';

const GUARDS = [
  isAnalyzeInput,
  isReportInput,
  isAnalyzeTextInput,
  isAnnotateInput,
  isShowInput,
  isNoteInput,
  isPassageLinkInput,
  isCorrectInput,
  isUncorrectInput,
];

test.each([
  [isAnalyzeInput, { article: ARTICLE }, true],
  [isAnalyzeTextInput, { article: ARTICLE }, true],
  [isAnalyzeTextInput, { article: { ...ARTICLE, title: 7 } }, false],
  [isAnalyzeTextInput, { article: 'text' }, false],
  [isAnalyzeInput, { article: { ...ARTICLE, byline: 'A. Writer', published: '2026-01-02' } }, true],
  [isAnalyzeInput, { article: { ...ARTICLE, byline: 7 } }, false],
  [isAnalyzeInput, { article: { ...ARTICLE, text: undefined } }, false],
  [isAnalyzeInput, { article: null }, false],
  [isReportInput, { state: 'unsure' }, true],
  [isReportInput, { state: 'failed', error: 'no text' }, true],
  [isReportInput, { state: 'failed', error: {} }, false],
  [isReportInput, { state: 'annotated' }, false],
  [isPassageLinkInput, { url: 'https://a.example', title: '', text: 'Talks', span: [0, 5] }, true],
  [isPassageLinkInput, { url: 'https://a.example', title: '', text: 'Talks' }, false],
  [isPassageLinkInput, { url: 'https://a.example', title: '', span: [0, 5] }, false],
  [isAnnotateInput, { tabId: 0 }, true],
  [isAnnotateInput, { tabId: -1 }, false],
  [isAnnotateInput, { tabId: 1.5 }, false],
  [isShowInput, { tabId: 3, span: [0, 4] }, true],
  [isShowInput, { tabId: 3, span: [4, 4] }, false],
  [isShowInput, { tabId: 3, span: [0, 4, 5] }, false],
  [isShowInput, { tabId: 3, span: [0] }, false],
  [isShowInput, { tabId: 3, span: '04' }, false],
  [isNoteInput, { span: [0, 4], body: 'Check.' }, true],
  [isNoteInput, { tabId: 3, span: [0, 4], body: '', id: 'n', text: 'Talk' }, true],
  [isNoteInput, { span: null, body: 'Check.', id: 'n' }, true],
  [isNoteInput, { span: null, body: 'Check.' }, false],
  [isNoteInput, { span: [4, 0], body: 'Check.' }, false],
  [isNoteInput, { span: [0, 4], body: null }, false],
  [isNoteInput, { span: [0, 4], body: '', id: 7 }, false],
  [isNoteInput, { tabId: -1, span: [0, 4], body: '' }, false],
  [isCorrectInput, { of: { kind: 'quote', index: 0 }, change: { kind: 'hide' } }, true],
  [
    isCorrectInput,
    { tabId: 3, of: { kind: 'actor', id: 'a' }, change: { kind: 'hide' }, span: [0, 4] },
    true,
  ],
  [isCorrectInput, { of: { kind: 'claim', index: 2 }, change: { kind: 'kind', to: 'denial' } }, true],
  [isCorrectInput, { of: { kind: 'claim', index: 2 }, change: { kind: 'speaker', name: null } }, true],
  [isCorrectInput, { of: { kind: 'claim', index: 2 }, change: { kind: 'speaker' } }, false],
  [isCorrectInput, { of: { kind: 'claim', index: 2 }, change: { kind: 'kind', to: 'lie' } }, false],
  [isCorrectInput, { of: { kind: 'claim', index: -2 }, change: { kind: 'hide' } }, false],
  [isCorrectInput, { of: { kind: 'cue', index: 2 }, change: { kind: 'hide' } }, false],
  [isCorrectInput, { of: { kind: 'quote', index: 0 }, change: { kind: 'hide' }, span: [1] }, false],
  [isCorrectInput, { of: { kind: 'quote', index: 0 } }, false],
  [isUncorrectInput, { id: 'c' }, true],
  [isUncorrectInput, { tabId: 2, id: 'c' }, true],
  [isUncorrectInput, { tabId: 2 }, false],
])('%o of %j is %s', (guard, input, expected) => {
  expect(guard(input)).toBe(expected);
});

test('no guard throws, whatever it is given', () => {
  fc.assert(
    fc.property(fc.anything(), (input) => {
      for (const guard of GUARDS) expect(typeof guard(input)).toBe('boolean');
    }),
  );
});
