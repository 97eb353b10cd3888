import { putCorrections } from '../../library/corrections.ts';
import { callBackground } from '../../shared/calls.ts';
import type { Correction, Note } from '../../shared/notes.ts';
import { reason } from '../../surface/reason.ts';

// Notes go through the background, which tells every open page of them. Each answers with why it could not.

/** Lets a note go. */
export async function removeNote({ id }: Note): Promise<string | null> {
  return problemOf(await callBackground('note', { span: null, body: '', id }));
}

/** Puts a note back that has just gone. */
export async function keepNote({ id, body }: Note): Promise<string | null> {
  return problemOf(await callBackground('note', { span: null, body, id }));
}

/** Takes a correction back. */
export async function removeCorrection({ id }: Correction): Promise<string | null> {
  return problemOf(await callBackground('uncorrect', { id }));
}

/** Puts a correction back. Pages that are open show it when they are read next. */
export async function keepCorrection(correction: Correction): Promise<string | null> {
  try {
    await putCorrections([correction]);
    return null;
  } catch (error) {
    return reason(error);
  }
}

const problemOf = (answer: { ok: true } | { ok: false; error: string }): string | null =>
  answer.ok ? null : answer.error;
