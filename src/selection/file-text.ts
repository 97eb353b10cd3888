import type { Word } from '../shared/words.ts';
import { type Headed, headed } from './headline.ts';
import { htmlText } from './html-text.ts';
import { paragraphsOf } from './paragraphs.ts';

/** Bytes. A saved page holds many times its text; what is larger holds more text than is read. */
const LARGEST = 8_000_000;
const HTML = /\.x?html?$/iu;
const PLAIN = /\.(?:txt|text|md)$/iu;

/** What a file came to: its text, or why there is none. */
export type FileText = { headed: Headed } | { problem: Word; reason?: string };

/** Reads the text of a file that the reader has chosen. Never rejects. */
export async function fileText(
  file: Pick<File, 'name' | 'type' | 'size' | 'arrayBuffer'>,
): Promise<FileText> {
  const isHtml = HTML.test(file.name) || file.type === 'text/html';
  if (!isHtml && !PLAIN.test(file.name) && file.type !== 'text/plain')
    return { problem: 'selectionWrongFile' };
  if (file.size > LARGEST) return { problem: 'selectionLargeFile' };
  try {
    const words = decoded(await file.arrayBuffer());
    const found = isHtml ? htmlText(words) : headed(paragraphsOf(words));
    return found.paragraphs.length > 0 ? { headed: found } : { problem: 'selectionEmptyFile' };
  } catch (error) {
    return { problem: 'selectionFileFailed', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** UTF-8, else the encoding that files from older systems have. */
function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
