import { findPlace, placeOf } from '../annotations/place.ts';
import { stretchOf } from '../annotations/targets.ts';
import { findCorrection, putCorrections, removeCorrections } from '../library/corrections.ts';
import { entryUrl } from '../library/entry.ts';
import { findNote, putNotes, removeNotes } from '../library/notes.ts';
import type { Analysis, ArticleText, Span } from '../shared/analysis.ts';
import { say } from '../shared/browser-words.ts';
import type { NoteCalls } from '../shared/messages.ts';
import {
  type Change,
  type Correction,
  type Home,
  LONGEST_NOTE,
  type Note,
  type Place,
} from '../shared/notes.ts';
import { fits } from '../shared/sentence.ts';
import type { Subject } from '../shared/subject.ts';
import { droppedCorrections, droppedNotes } from './dropped.ts';
import { momentAfter } from './moment-after.ts';
import { renewAll, reportOf } from './renew.ts';
import type { TabMeant } from './senders.ts';

/**
 * Keeps a note on a passage of a tab's article, changes one that is kept, puts back one that went, or lets one go.
 *
 * @throws in words where it cannot
 */
export async function takeNote(
  { span, body, id, text }: NoteCalls['note']['input'],
  tab: TabMeant | null,
): Promise<NoteCalls['note']['output']> {
  mustNotBePrivate(tab);
  const words = body.trim();
  if (words.length > LONGEST_NOTE)
    throw new Error(say('noteTooLong', String(LONGEST_NOTE), String(words.length)));
  if (words === '') return id === undefined ? { id: null } : drop(id);
  const before = id === undefined ? undefined : ((await findNote(id)) ?? (await droppedNotes.find(id)));
  const passage = span === null ? null : await passageAt(span, tab, text);
  const home = before && (!passage || stands(before, passage)) ? homeOf(before) : passage;
  if (!home) throw new Error(say('noteGone'));
  const isOld = before !== undefined && before.body === words;
  const now = momentAfter(before ? [before.modified] : []);
  const note: Note = {
    ...homeOf(home),
    id: id ?? crypto.randomUUID(),
    body: words,
    created: before?.created ?? now,
    modified: isOld ? before.modified : now,
  };
  await putNotes([note]);
  await renewAll();
  return { id: note.id };
}

async function drop(id: string): Promise<{ id: null }> {
  const note = await findNote(id);
  if (note) await droppedNotes.keep(note);
  await removeNotes([id]);
  // Also where it is gone already: the background may have been stopped before the tabs were told.
  await renewAll();
  return { id: null };
}

/**
 * Keeps a correction of what a tab's analysis says.
 *
 * @throws in words where it cannot
 */
export async function correct(
  { of, change, span, text, id = crypto.randomUUID() }: NoteCalls['correct']['input'],
  tab: TabMeant | null,
): Promise<NoteCalls['correct']['output']> {
  mustNotBePrivate(tab);
  // It was kept before the background was stopped, and is asked for again.
  if (await findCorrection(id)) {
    await renewAll();
    return { id };
  }
  const { article, analysis, corrections = [] } = await annotatedIn(tab, text);
  const stretch = stretchOf(analysis, of);
  if (span && (stretch?.[0] !== span[0] || stretch[1] !== span[1])) throw new Error(say('noteChanged'));
  if (!stretch || !isPossible(of, change, analysis)) throw new Error(say('noteNoSuchKind'));
  // They are applied in the order of their times.
  const created = momentAfter(corrections.map((one) => one.created));
  const made = { ...passageOf(article, stretch), id, of: of.kind, change, created };
  await putCorrections([made]);
  await renewAll();
  return { id };
}

/** Takes a correction back; where there is none any more nothing happens. */
export async function uncorrect(id: string, tab: TabMeant | null): Promise<null> {
  mustNotBePrivate(tab);
  const correction = await findCorrection(id);
  if (correction) await droppedCorrections.keep(correction);
  await removeCorrections([id]);
  await renewAll();
  return null;
}

/**
 * Takes back the {@link uncorrect} of a correction.
 *
 * @throws in words where that was in another session of the browser, or too long ago in this one
 */
export async function recorrect(id: string, tab: TabMeant | null): Promise<null> {
  mustNotBePrivate(tab);
  const correction = await droppedCorrections.find(id);
  if (!correction) throw new Error(say('noteGone'));
  await putCorrections([correction]);
  await renewAll();
  return null;
}

/** A passage of an article. */
type Passage = Home & { place: Place };

const homeOf = ({ url, title, place }: Passage): Passage => ({ url, title, place });

const passageOf = ({ url, title, text }: ArticleText, span: Span): Passage => ({
  url: entryUrl(url),
  title,
  place: placeOf(text, span),
});

async function passageAt(
  span: Span,
  tab: TabMeant | null,
  seen: string | undefined,
): Promise<Passage & { text: string; span: Span }> {
  const { article } = await annotatedIn(tab, seen);
  if (!fits(article.text, span)) throw new Error(say('noteChanged'));
  return { ...passageOf(article, span), text: article.text, span };
}

/** Whether a note is on this very passage already, so that its own words for the place stay. */
function stands({ place }: Passage, { text, span }: { text: string; span: Span }): boolean {
  const found = findPlace(text, place);
  return found !== null && found[0] === span[0] && found[1] === span[1];
}

/** Of an actor nothing can be said but that it is none; a quote has no kind. */
function isPossible(of: Subject, change: Change, { actors }: Analysis): boolean {
  if (change.kind === 'hide') return true;
  if (change.kind === 'kind') return of.kind === 'claim';
  return of.kind !== 'actor' && (change.name === null || actors.some(({ name }) => name === change.name));
}

async function annotatedIn(
  tab: TabMeant | null,
  seen: string | undefined,
): Promise<{ article: ArticleText; analysis: Analysis; corrections?: readonly Correction[] }> {
  const { article, analysis, ...report } = (tab && (await reportOf(tab.tabId))) ?? {};
  if (!article || !analysis) throw new Error(say('noteNoArticle'));
  if (seen !== undefined && seen !== article.text) throw new Error(say('noteChanged'));
  return { ...report, article, analysis };
}

function mustNotBePrivate(tab: TabMeant | null): void {
  if (tab?.isPrivate) throw new Error(say('notePrivate'));
}
