import type { Passage } from '../own-text/passage.ts';
import type { HandedOver } from './handed-over.ts';
import { type Headed, headed } from './headline.ts';
import { paragraphsOf } from './paragraphs.ts';

/** A text that the reader has handed in. */
export interface HandedIn {
  passage: Passage;
  /** As it was handed in, to be changed. */
  raw: string;
}

/** Pasted text; null where there are no words in it. */
export function pasted(raw: string): HandedIn | null {
  const { title, paragraphs } = headed(paragraphsOf(raw));
  return paragraphs.length === 0 ? null : { passage: passageOf({ title, paragraphs }), raw };
}

/** The text of a file. */
export function fromFile(text: Headed): HandedIn {
  const all = text.title === '' ? text.paragraphs : [text.title, ...text.paragraphs];
  return { passage: passageOf(text), raw: all.join('\n\n') };
}

/** Words that were selected on a page, under that page's title; null where there are none. */
export function selected({ text, url, title }: HandedOver): HandedIn | null {
  const paragraphs = paragraphsOf(text);
  return paragraphs.length === 0
    ? null
    : { passage: { ...passageOf({ title, paragraphs }), url }, raw: text };
}

const passageOf = ({ title, paragraphs }: Headed): Passage => ({ title, url: '', language: '', paragraphs });
