import { beforeEach, expect, test, vi } from 'vitest';

const runtime = { id: 'attache' as string | undefined, sendMessage: vi.fn() };
vi.mock('webextension-polyfill', () => ({ default: { runtime } }));
const { callBackground } = await import('../../src/shared/calls.ts');

const report = () => callBackground('report', { state: 'reading' });
const ended = () => Promise.reject(new Error('the message channel closed'));
const refused = { ok: false, error: 'out of words' };

beforeEach(() => {
  runtime.id = 'attache';
  runtime.sendMessage.mockReset();
});

test.each([
  ['rejects', ended],
  ['says nothing', async () => undefined],
])('a background that %s because it was ended is asked again', async (_how, end) => {
  runtime.sendMessage.mockImplementationOnce(end).mockResolvedValueOnce({ ok: true, value: null });
  expect(await report()).toEqual({ ok: true, value: null });
  expect(runtime.sendMessage.mock.calls).toEqual([
    [{ call: 'report', input: { state: 'reading' } }],
    [{ call: 'report', input: { state: 'reading' } }],
  ]);
});

test('one that ends each time is given up, with the browser’s reason', async () => {
  runtime.sendMessage.mockImplementation(ended);
  expect(await report()).toEqual({ ok: false, error: 'the message channel closed' });
  expect(runtime.sendMessage).toHaveBeenCalledTimes(3);
});

test('what it answers stands, a refusal too', async () => {
  runtime.sendMessage.mockResolvedValue(refused);
  expect(await report()).toEqual(refused);
  expect(runtime.sendMessage).toHaveBeenCalledTimes(1);
});

test('a script whose extension was updated asks nobody again', async () => {
  runtime.sendMessage.mockImplementation(() => {
    runtime.id = undefined;
    return ended();
  });
  expect(await report()).toMatchObject({ ok: false });
  expect(runtime.sendMessage).toHaveBeenCalledTimes(1);
});
