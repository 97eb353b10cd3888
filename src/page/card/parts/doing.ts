import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Speech } from '../../../brief/phrases.ts';
import type { Span } from '../../../shared/analysis.ts';
import type { Answer } from '../../../shared/messages.ts';
import type { Change } from '../../../shared/notes.ts';
import type { CardView } from '../content/views.ts';

/** The reader's notes and corrections on what the card is about. */
export interface Additions {
  /** @param id of the note that it takes the place of; an empty body takes that away */
  note(view: CardView, body: string, id?: string): Promise<Answer<{ id: string | null }>>;
  correct(view: CardView, change: Change): Promise<Answer<{ id: string }>>;
  uncorrect(id: string): Promise<Answer<null>>;
}

/** Something that was just done and can be taken back. */
export interface Made {
  words: string;
  undo(): Promise<Answer<unknown>>;
  /** There is nothing more to say of what is hidden. */
  hidden?: boolean;
}

/** What the parts of a card can have done. */
export interface Doing {
  speech: Speech;
  /** Leads the reader to words of the article; this card goes along. False where the page has them no more. */
  jump(to: Span): boolean;
  /** Leads to another statement and its own card. */
  goTo(to: Span): boolean;
  /** Address of the page with the place of a passage in it; null where it cannot be had. */
  linkTo(passage: Span): Promise<string | null>;
  /** Puts text on the clipboard; false where the browser refused. */
  copy(text: string): Promise<boolean>;
  /** The card stays until it is dismissed, whatever the pointer does. */
  stay(): void;
  close(): void;
  pin(): void;
  /** Gives the focus back to the page, the card staying; false where the reader did not come in by Tab. */
  leave(): boolean;
  /** What was written and not saved, by passage. */
  drafts: Map<string, string>;
  /** Null where nothing can be kept, as on a sample. */
  additions: Additions | null;
}

export interface CardContext extends Doing {
  /** Says in the card how something went. */
  tell(words: string): void;
}

export const Context = createContext<CardContext | null>(null);

/** What a part can have done; it stands in a card, always. */
export function useDoing(): CardContext {
  const doing = useContext(Context);
  if (!doing) throw new Error('a part of a card stands outside of one');
  return doing;
}
