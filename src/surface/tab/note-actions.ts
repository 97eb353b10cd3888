import { callBackground } from '../../shared/calls.ts';
import type { Correction, Note } from '../../shared/notes.ts';
import type { Say } from '../../shared/words.ts';

/** What to tell the reader, and whether it was done. */
export interface Outcome {
  words: string;
  done: boolean;
}

/** Gives a note other words. */
export async function changeNote(tabId: number, { id }: Note, body: string, say: Say): Promise<Outcome> {
  const answer = await callBackground('note', { tabId, span: null, body, id });
  return { words: answer.ok ? say('noteSaved') : say('noteFailed', answer.error), done: answer.ok };
}

/** Lets a note go. */
export async function deleteNote(tabId: number, { id }: Note, say: Say): Promise<Outcome> {
  const answer = await callBackground('note', { tabId, span: null, body: '', id });
  return { words: answer.ok ? say('noteDeleted') : say('noteFailed', answer.error), done: answer.ok };
}

/** Takes back {@link deleteNote}; resolves with what to tell the reader either way. */
export async function restoreNote(tabId: number, { id, body }: Note, say: Say): Promise<string> {
  const answer = await callBackground('note', { tabId, span: null, body, id });
  return answer.ok ? say('noteBack') : say('noteFailed', answer.error);
}

/** Takes a correction back. */
export async function takeBack(tabId: number, { id }: Correction, say: Say): Promise<Outcome> {
  const answer = await callBackground('uncorrect', { tabId, id });
  const words = answer.ok ? say('correctionTakenBack') : say('correctionFailed', answer.error);
  return { words, done: answer.ok };
}

/** Takes back {@link takeBack}; resolves with what to tell the reader either way. */
export async function makeAgain(tabId: number, { id }: Correction, say: Say): Promise<string> {
  const answer = await callBackground('recorrect', { tabId, id });
  return answer.ok ? say('correctionBack') : say('correctionFailed', answer.error);
}
