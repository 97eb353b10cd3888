import type { TextDocument } from '../text/document.ts';
import { wordsOf } from './parties.ts';
import { readTold, type Told } from './told.ts';

/** What the headline says. */
export interface Headline {
  text: string;
  words: ReadonlySet<string>;
  /** What it says outright of a process, the weightiest first. */
  told: readonly Told[];
  /** The topic before its colon ("Grain deal: …"), where there is one. */
  label: string | null;
}

/** A topic before a colon is short and has no verb of its own; a speaker has no process in the name. */
const LABEL = /^([^:]{3,40}):\s+\S/;

export function readHeadline({ title }: TextDocument): Headline {
  const label = LABEL.exec(title)?.[1] ?? null;
  const told = readTold(title);
  return {
    text: title,
    words: wordsOf(title),
    told: [...told.filter(isFirm), ...told.filter(isWeak)],
    label,
  };
}

export const isWeak = ({ weak }: Told): boolean => weak;
export const isFirm = ({ weak }: Told): boolean => !weak;
