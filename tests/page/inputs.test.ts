import { expect, test } from 'vitest';
import { isAnnotateInput, isRenewInput, isShowInput, isStepInput } from '../../src/page/inputs.ts';

test.each<[string, boolean, boolean]>([
  ['annotate', isAnnotateInput({ force: true }), true],
  ['annotate by a word', isAnnotateInput({ force: 'yes' }), false],
  ['annotate by nothing', isAnnotateInput(undefined), false],
  ['show', isShowInput({ span: [0, 4] }), true],
  ['show nothing', isShowInput({ span: [4, 4] }), false],
  ['show backwards', isShowInput({ span: [4, 0] }), false],
  ['show before the beginning', isShowInput({ span: [-1, 4] }), false],
  ['show half a letter', isShowInput({ span: [0, 1.5] }), false],
  ['show three offsets', isShowInput({ span: [0, 1, 2] }), false],
  ['show no list', isShowInput({ span: '04' }), false],
  ['show null', isShowInput(null), false],
  ['step on', isStepInput({ by: 1 }), true],
  ['step back', isStepInput({ by: -1 }), true],
  ['renew', isRenewInput({ text: 'Talks', analysis: {}, notes: [] }), true],
  ['renew nothing', isRenewInput({ text: 'Talks', notes: [] }), false],
  ['renew without notes', isRenewInput({ text: 'Talks', analysis: {} }), false],
  ['step nowhere', isStepInput({ by: 0 }), false],
])('%s', (_case, accepted, expected) => {
  expect(accepted).toBe(expected);
});
