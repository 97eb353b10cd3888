import type { NoteActions } from '../../brief/components/note-actions.ts';
import type { Say } from '../../shared/words.ts';
import type { Told } from '../Message.tsx';
import { changeNote, deleteNote, makeAgain, restoreNote, takeBack } from './note-actions.ts';

/** What the list of a tab's notes does, told to the reader with how to take it back. */
export function noteActions(
  tabId: number | undefined,
  say: Say,
  tell: (words: string, undo?: Told['undo']) => void,
): Omit<NoteActions, 'onShow'> {
  return {
    async onEdit(note, body) {
      if (tabId === undefined) return false;
      const { words, done } = await changeNote(tabId, note, body, say);
      tell(words);
      return done;
    },
    async onDelete(note) {
      if (tabId === undefined) return;
      const { words, done } = await deleteNote(tabId, note, say);
      tell(words, done ? async () => tell(await restoreNote(tabId, note, say)) : null);
    },
    async onTakeBack(correction) {
      if (tabId === undefined) return;
      const { words, done } = await takeBack(tabId, correction, say);
      tell(words, done ? async () => tell(await makeAgain(tabId, correction, say)) : null);
    },
  };
}
