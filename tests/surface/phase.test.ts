import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { siteOf } from '../../src/surface/site.ts';
import { noticeWords } from '../../src/surface/tab/notices.ts';
import { type Known, phaseOf } from '../../src/surface/tab/phase.ts';
import { stateLine } from '../../src/surface/tab/state-line.ts';
import { analysis, article } from '../brief/article.ts';
import { speech } from '../brief/speech.ts';

const URL_HERE = 'https://www.news.example/a';
const known = (more: Partial<Known> = {}): Known => ({
  engine: 'chrome',
  tab: { id: 7, windowId: 1, url: URL_HERE, title: 'A' },
  site: siteOf(URL_HERE),
  report: null,
  settings: DEFAULT_SETTINGS,
  access: false,
  asked: false,
  ...more,
});
const paused = { ...DEFAULT_SETTINGS, pausedHosts: ['www.news.example'] };
const full = { state: 'annotated', article, analysis, ms: 180 } as const;

describe('phaseOf', () => {
  test.each<[name: string, known: Partial<Known>, kind: string]>([
    ['no tab', { tab: null, report: undefined }, 'no-tab'],
    ['tab not looked up', { tab: undefined }, 'loading'],
    ['tab not looked up, but read before', { tab: undefined, report: full }, 'annotated'],
    ['report not read', { report: undefined }, 'loading'],
    ['settings not read', { settings: undefined }, 'loading'],
    ['access not known', { access: undefined }, 'loading'],
    ['nothing known, no access', {}, 'needs-access'],
    ['nothing known, access', { access: true }, 'unread'],
    [
      'nothing known, no address',
      { tab: { id: 7, windowId: 1, url: null, title: '' }, site: null, access: undefined },
      'needs-access',
    ],
    ['reported without access', { report: { state: 'needs-access' } }, 'needs-access'],
    ['granted since', { report: { state: 'needs-access' }, access: true }, 'unread'],
    ['paused site', { settings: paused }, 'paused'],
    ['paused site that was annotated by a click', { settings: paused, report: full }, 'annotated'],
    [
      'a page of the browser',
      { tab: { id: 7, windowId: 1, url: 'chrome://extensions/', title: '' }, site: null },
      'restricted',
    ],
    ['just asked', { asked: true }, 'reading'],
    ['asked again after a failure', { asked: true, report: { state: 'failed' } }, 'reading'],
    ['asked, and done', { asked: true, report: full }, 'annotated'],
    ['reading', { report: { state: 'reading' } }, 'reading'],
    ['not an article', { report: { state: 'not-an-article' } }, 'not-an-article'],
    ['unsure', { report: { state: 'unsure' } }, 'unsure'],
    ['not English', { report: { state: 'not-english' } }, 'not-english'],
    ['failed', { report: { state: 'failed', error: 'x' } }, 'failed'],
    ['annotated', { report: full }, 'annotated'],
    ['annotated, but the result is gone', { report: { state: 'annotated' } }, 'failed'],
  ])('%s', (_name, more, kind) => {
    expect(phaseOf(known(more)).kind).toBe(kind);
  });
});

test.each<[name: string, report: Known['report'], progress: number | null]>([
  ['no report', null, null],
  ['none told', { state: 'reading' }, null],
  ['some', { state: 'reading', progress: 0.4 }, 0.4],
  ['what is no share', { state: 'reading', progress: 40 }, null],
  ['of what came to nothing', { state: 'failed', progress: 0.4 }, null],
])('progress: %s', (_name, report, progress) => {
  expect(phaseOf(known({ report, asked: true }))).toMatchObject({ kind: 'reading', progress });
});

describe('noticeWords', () => {
  const site = siteOf(URL_HERE);
  const words = (phase: Parameters<typeof noticeWords>[0], at = site) => noticeWords(phase, at, speech.say);

  test.each<[kind: Parameters<typeof noticeWords>[0]['kind'], actions: string[]]>([
    ['no-tab', []],
    ['restricted', []],
    ['needs-access', ['Always on news.example', 'Just this once']],
    ['unread', ['Annotate this page']],
    ['paused', ['Just this once']],
    ['not-an-article', ['Annotate anyway']],
    ['unsure', ['Annotate this page']],
    ['not-english', []],
    ['failed', ['Try again']],
  ])('%s says what is the case and what can be done', (kind, actions) => {
    const notice = words(kind === 'failed' ? { kind, error: 'x' } : { kind });
    expect(notice.actions.map(({ label }) => label)).toEqual(actions);
    expect(notice.title).not.toBe('');
    expect(notice.detail).not.toBe('');
    expect(notice.title + notice.detail).not.toMatch(/\$\d/);
  });

  test('a failure gives its reason, or says that there is none', () => {
    expect(words({ kind: 'failed', error: 'the page is gone' }).detail).toContain('the page is gone');
    expect(words({ kind: 'failed', error: null }).detail).toContain('none was given');
  });

  test('a page without an address can only be annotated once', () => {
    const notice = words({ kind: 'needs-access' }, null);
    expect(notice.actions.map(({ remedy }) => remedy)).toEqual(['annotate']);
    expect(notice.detail).toContain('this site');
  });
});

test('of a very long text what it begins with is shown, as long as the rest is read', () => {
  const beginning = { article, analysis, share: 0.02 };
  expect(phaseOf(known({ report: { state: 'reading', beginning } }))).toMatchObject({ beginning });
  expect(phaseOf(known({ report: { state: 'reading' } }))).toMatchObject({ beginning: null });
});

describe('stateLine', () => {
  test.each<[ms: number | null, line: string]>([
    [180, '25 marks · 0.2 s · nothing left this device'],
    [12, '25 marks · under 0.1 s · nothing left this device'],
    [4000, '25 marks · 4 s · nothing left this device'],
    [null, '25 marks · nothing left this device'],
  ])('%s ms', (ms, line) => {
    expect(stateLine({ kind: 'annotated', article, analysis, ms }, speech)).toBe(line);
  });

  test('before anything is annotated it only promises', () => {
    expect(stateLine({ kind: 'reading', progress: null, beginning: null }, speech)).toBe(
      'nothing left this device',
    );
  });
});
