import type { BackgroundCalls } from '../shared/messages.ts';

// Whether what a message carries has the shape that its call takes.

type Input<K extends keyof BackgroundCalls> = BackgroundCalls[K]['input'];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isString = (value: unknown): value is string => typeof value === 'string';
const isStringOrNone = (value: unknown): boolean => value === undefined || isString(value);
const isTabId = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;
const isOffset = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

const REPORTED: readonly unknown[] = [
  'reading',
  'not-an-article',
  'unsure',
  'failed',
] satisfies Input<'report'>['state'][];

export function isAnalyzeInput(input: unknown): input is Input<'analyze'> {
  if (!isRecord(input) || !isArticle(input['article'])) return false;
  if (input['coverage'] !== undefined && !isCoverage(input['coverage'])) return false;
  return input['inView'] === undefined || typeof input['inView'] === 'boolean';
}

export function isAnalyzeTextInput(input: unknown): input is Input<'analyzeText'> {
  return isRecord(input) && isArticle(input['article']);
}

function isArticle(article: unknown): boolean {
  if (!isRecord(article)) return false;
  const { url, title, language, text, byline, published } = article;
  return [url, title, language, text].every(isString) && [byline, published].every(isStringOrNone);
}

function isCoverage(input: unknown): boolean {
  if (!isRecord(input)) return false;
  const { words, of, gated, paged } = input;
  return (
    isOffset(words) &&
    (of === null || isOffset(of)) &&
    [gated, paged].every((each) => typeof each === 'boolean')
  );
}

export function isReportInput(input: unknown): input is Input<'report'> {
  return isRecord(input) && REPORTED.includes(input['state']) && isStringOrNone(input['error']);
}

export function isAnnotateInput(input: unknown): input is Input<'annotate'> {
  return isRecord(input) && isTabId(input['tabId']);
}

export function isShowInput(input: unknown): input is Input<'show'> {
  if (!isRecord(input) || !isTabId(input['tabId']) || !Array.isArray(input['span'])) return false;
  const [start, end, ...more]: unknown[] = input['span'];
  return more.length === 0 && isOffset(start) && isOffset(end) && start < end;
}

export function isFollowInput(input: unknown): input is Input<'follow'> {
  return isRecord(input) && isTabId(input['tabId']) && isString(input['encounter']);
}

export function isUnfollowInput(input: unknown): input is Input<'unfollow' | 'refollow'> {
  return isRecord(input) && isString(input['story']);
}
