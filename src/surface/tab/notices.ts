import type { Say, Word } from '../../shared/words.ts';
import type { Site } from '../site.ts';
import type { Phase } from './phase.ts';

/** What a button of a notice does. */
export type Remedy = 'grant' | 'annotate';

export interface NoticeAction {
  remedy: Remedy;
  label: string;
}

/** A state in words: what is the case, why, and what the reader can do about it, the likeliest first. */
export interface NoticeWords {
  title: string;
  detail: string;
  actions: NoticeAction[];
}

export type NoticeKind = Exclude<Phase['kind'], 'loading' | 'reading' | 'annotated'>;

const WORDS: Record<NoticeKind, { title: Word; detail: Word; annotate?: Word }> = {
  'no-tab': { title: 'popupNoTab', detail: 'popupNoTabDetail' },
  restricted: { title: 'popupRestricted', detail: 'popupRestrictedDetail' },
  'needs-access': { title: 'popupNeedsAccess', detail: 'popupNeedsAccessDetail', annotate: 'popupOnce' },
  unread: { title: 'popupUnread', detail: 'popupUnreadDetail', annotate: 'popupAnnotate' },
  paused: { title: 'popupPaused', detail: 'popupPausedDetail', annotate: 'popupOnce' },
  'not-an-article': {
    title: 'popupNoArticle',
    detail: 'popupNoArticleDetail',
    annotate: 'popupAnnotateAnyway',
  },
  unsure: { title: 'popupUnsure', detail: 'popupUnsureDetail', annotate: 'popupAnnotate' },
  'not-english': { title: 'popupNotEnglish', detail: 'popupNotEnglishDetail' },
  failed: { title: 'popupFailed', detail: 'popupFailedDetail', annotate: 'popupTryAgain' },
};

/** Puts a state into words. The site can be named only where the browser tells the page's address. */
export function noticeWords(
  phase: Extract<Phase, { kind: NoticeKind }>,
  site: Site | null,
  say: Say,
): NoticeWords {
  const { title, detail, annotate } = WORDS[phase.kind];
  const name = site?.name ?? say('popupThisSite');
  const part = phase.kind === 'failed' ? (phase.error ?? say('popupNoReason')) : name;
  const actions: NoticeAction[] = [];
  if (phase.kind === 'needs-access' && site)
    actions.push({ remedy: 'grant', label: say('popupAlways', name) });
  if (annotate) actions.push({ remedy: 'annotate', label: say(annotate) });
  return { title: say(title, name), detail: say(detail, part), actions };
}
