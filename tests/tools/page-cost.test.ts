import { expect, test } from 'vitest';
import { costOf } from '../../tools/bench/page/attribute.ts';
import { outermost, type Slice, spent } from '../../tools/bench/page/slices.ts';
import type { TraceEvent } from '../../tools/bench/page/trace.ts';

const OURS = 'chrome-extension://abcdefgh/page/main.iife.js';
const PAGE = { pid: 1, tid: 1 };
const WORKER = { pid: 2, tid: 7 };

/** A stretch of time in milliseconds; the processor had half of it. */
function slice(name: string, from: number, to: number, url?: string, thread = PAGE): TraceEvent {
  const ts = from * 1000;
  const dur = (to - from) * 1000;
  return {
    name,
    ph: 'X',
    ...thread,
    ts,
    dur,
    tdur: dur / 2,
    ...(url !== undefined && { args: { data: { url } } }),
  };
}

/** The start of the script, the look after its settings came, the analysis elsewhere, the marks and their frame. */
const ARTICLE: TraceEvent[] = [
  { name: 'thread_name', ph: 'M', ...WORKER, ts: 0, args: { name: 'ServiceWorker thread' } },
  slice('RunTask', 0, 10),
  slice('RunMicrotasks', 1, 2),
  slice('RunTask', 20, 27),
  slice('EvaluateScript', 21, 26, OURS),
  slice('v8.compile', 21, 23, OURS),
  slice('RunMicrotasks', 25, 26),
  slice('RunTask', 30, 90),
  slice('RunMicrotasks', 31, 89),
  slice('Layout', 40, 44),
  slice('UpdateLayoutTree', 41, 42),
  slice('RunTask', 95, 96, undefined, WORKER),
  slice('RunTask', 100, 150, undefined, WORKER),
  slice('RunTask', 160, 170),
  slice('RunMicrotasks', 161, 169),
  slice('FunctionCall', 167, 168, OURS),
  slice('RunTask', 172, 180),
  slice('UpdateLayoutTree', 172, 174),
  slice('Paint', 174, 178),
  slice('Paint', 175, 176),
  slice('Commit', 178, 179),
];

test('an article’s cost, each part of it once', () => {
  expect(costOf(ARTICLE, true)).toEqual({
    total: { wall: 71, cpu: 35.5 },
    starting: { wall: 5, cpu: 2.5 },
    finding: { wall: 58, cpu: 29 },
    painting: { wall: 8, cpu: 4 },
    forced: { wall: 4, cpu: 2 },
    frame: { wall: 7, cpu: 3.5 },
    longestTask: 60,
    longTasks: 1,
    toPainted: 158,
  });
});

test('a page that is not analysed has no part after the analysis', () => {
  const { total, finding, painting, toPainted } = costOf(ARTICLE, false);
  expect(total.wall).toBe(71);
  expect(finding.wall).toBe(66);
  expect(painting.wall).toBe(0);
  expect(toPainted).toBeUndefined();
});

test('what goes on after a promise is ours only where no other script ran in the same task', () => {
  const events = [
    slice('EvaluateScript', 0, 1, OURS),
    slice('RunTask', 10, 20),
    slice('FunctionCall', 10, 13, 'http://news.test/their.js'),
    slice('RunMicrotasks', 13, 20),
    slice('FunctionCall', 15, 18, OURS),
    slice('RunTask', 30, 40),
    slice('RunMicrotasks', 30, 40),
  ];
  expect(costOf(events, false).total.wall).toBe(1 + 3 + 10);
  expect(costOf(events, false).longestTask).toBe(10);
});

test('other scripts of the extension, other pages and other threads are none of it', () => {
  expect(
    costOf([slice('EvaluateScript', 0, 9, 'chrome-extension://abcdefgh/assets/popup.js')], false).total,
  ).toEqual({ wall: 0, cpu: 0 });
  const elsewhere = slice('RunMicrotasks', 5, 9, undefined, WORKER);
  expect(costOf([slice('EvaluateScript', 0, 1, OURS), elsewhere], false).total.wall).toBe(1);
});

test('a trace without our script costs nothing', () => {
  const { total, longTasks, toPainted } = costOf([], true);
  expect([total, longTasks, toPainted]).toEqual([{ wall: 0, cpu: 0 }, 0, undefined]);
});

test('of stretches within each other only the outermost count', () => {
  const stretch = (start: number, end: number): Slice => ({
    name: '',
    start,
    end,
    cpu: end - start,
    url: '',
  });
  const slices = [
    stretch(0, 10_000),
    stretch(2_000, 3_000),
    stretch(10_000, 12_000),
    stretch(20_000, 21_000),
  ];
  expect(spent(outermost(slices))).toEqual({ wall: 13, cpu: 13 });
});
