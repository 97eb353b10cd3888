import type { Say } from '../shared/words.ts';

/** A file for the reader, made on this device. */
export interface ReaderFile {
  name: string;
  /** Media type. */
  type: string;
  text: string;
}

/** The browser reads the file after the click has returned; by then it has. */
const KEEP_MS = 60_000;

/** Hands a file to the browser's downloads; resolves with what to tell the reader either way. */
export async function download({ name, type, text }: ReaderFile, say: Say): Promise<string> {
  try {
    const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
    return say('popupSaved', name);
  } catch (error) {
    return say('popupSaveFailed', error instanceof Error ? error.message : String(error));
  }
}
