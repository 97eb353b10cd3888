import { lineAt } from '../../../brief/model/line.ts';
import type { Actor } from '../../../shared/analysis.ts';

/** More spellings than this are a list, not a hint. */
const MOST_ALIASES = 5;

/** A name as it is compared: case, a leading article and our own note make no other name. */
export const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:the|an?)\s+/, '')
    .replace(/ \(unnamed\)$/, '');

/** Other spellings; "the President" is an office, which the card shows already. */
export function aliasesOf({ name, role, mentions }: Actor, text: string): string[] {
  const spellings = mentions.flatMap((span) => lineAt(text, span)?.text ?? []);
  const known = new Set([fold(name)]);
  const office = fold(role ?? '');
  const others = spellings.filter(
    (spelling) => !known.has(fold(spelling)) && !office.includes(fold(spelling)) && known.add(fold(spelling)),
  );
  return others.slice(0, MOST_ALIASES);
}
