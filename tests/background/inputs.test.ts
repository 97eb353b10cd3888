import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isAnalyzeInput,
  isAnalyzeTextInput,
  isAnnotateInput,
  isReportInput,
  isShowInput,
} from '../../src/background/inputs.ts';
import { ARTICLE } from './start.ts';

const GUARDS = [isAnalyzeInput, isAnalyzeTextInput, isReportInput, isAnnotateInput, isShowInput];

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
  [isAnnotateInput, { tabId: 0 }, true],
  [isAnnotateInput, { tabId: -1 }, false],
  [isAnnotateInput, { tabId: 1.5 }, false],
  [isShowInput, { tabId: 3, span: [0, 4] }, true],
  [isShowInput, { tabId: 3, span: [4, 4] }, false],
  [isShowInput, { tabId: 3, span: [0, 4, 5] }, false],
  [isShowInput, { tabId: 3, span: [0] }, false],
  [isShowInput, { tabId: 3, span: '04' }, false],
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
