import { CLAIM_KINDS } from '../shared/claim-kinds.ts';
import type { BackgroundCalls } from '../shared/messages.ts';
import { isOffset, isRecord, isSpan } from '../shared/shapes.ts';

// Whether what a message carries has the shape that its call takes.

type Input<K extends keyof BackgroundCalls> = BackgroundCalls[K]['input'];

const isString = (value: unknown): value is string => typeof value === 'string';
const isStringOrNone = (value: unknown): boolean => value === undefined || isString(value);
const isTabId = isOffset;

const REPORTED: readonly unknown[] = [
  'reading',
  'not-an-article',
  'unsure',
  'failed',
] satisfies Input<'report'>['state'][];

export function isPassageLinkInput(input: unknown): input is Input<'passageLink'> {
  if (!isRecord(input)) return false;
  const { url, title, text, span } = input;
  return [url, title, text].every(isString) && isSpan(span);
}

export const isNothing = (input: unknown): input is null => input === null;

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
  return isRecord(input) && isTabId(input['tabId']) && isSpan(input['span']);
}

export function isFollowInput(input: unknown): input is Input<'follow'> {
  return isRecord(input) && isTabId(input['tabId']) && isString(input['encounter']);
}

export function isUnfollowInput(input: unknown): input is Input<'unfollow' | 'refollow'> {
  return isRecord(input) && isString(input['story']);
}

const isTabIdOrNone = (value: unknown): boolean => value === undefined || isTabId(value);

export function isNoteInput(input: unknown): input is Input<'note'> {
  if (!isRecord(input) || !isTabIdOrNone(input['tabId']) || !isString(input['body'])) return false;
  const { span, id, text } = input;
  // What has no passage of its own is about a note that has.
  return (span === null ? isString(id) : isSpan(span)) && isStringOrNone(id) && isStringOrNone(text);
}

export function isCorrectInput(input: unknown): input is Input<'correct'> {
  if (!isRecord(input) || !isTabIdOrNone(input['tabId'])) return false;
  if (![input['text'], input['id']].every(isStringOrNone)) return false;
  if (input['span'] !== undefined && !isSpan(input['span'])) return false;
  return isSubject(input['of']) && isChange(input['change']);
}

export function isUncorrectInput(input: unknown): input is Input<'uncorrect' | 'recorrect'> {
  return isRecord(input) && isTabIdOrNone(input['tabId']) && isString(input['id']);
}

function isSubject(input: unknown): boolean {
  if (!isRecord(input)) return false;
  const { kind, id, index } = input;
  return kind === 'actor' ? isString(id) : (kind === 'quote' || kind === 'claim') && isOffset(index);
}

function isChange(input: unknown): boolean {
  if (!isRecord(input)) return false;
  const { kind, name, to } = input;
  if (kind === 'speaker') return name === null || isString(name);
  return kind === 'kind' ? CLAIM_KINDS.some((known) => known === to) : kind === 'hide';
}
