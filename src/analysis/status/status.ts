import type { Actor, Encounter, Span, Status } from '../../shared/analysis.ts';
import { PROCESS_CUES } from '../lexicon/process-cues.ts';
import type { TextDocument } from '../text/document.ts';
import { isNamedIn, mainEncounter, PROCESS_OF } from './process.ts';
import { subjectOf } from './subject.ts';

/** How many opening sentences count as the lead. */
const LEAD = 3;

/**
 * The state of the process that the headline is about, with the words that prove it: the encounter it names, else what
 * the lead says outright. Null where neither says anything.
 */
export function readStatus(
  doc: TextDocument,
  encounters: readonly Encounter[],
  actors: readonly Actor[],
): Status | null {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const main = mainEncounter(doc.title, encounters, (id) => nameWords(byId.get(id)));
  const told = PROCESS_CUES.find(([pattern]) => pattern.test(doc.title))?.[1];
  // "Rivals sign treaty": an outcome in the headline outweighs a visit that it does not name.
  const outcome =
    told !== undefined && told !== 'advancing' && main !== undefined && !isNamedIn(doc.title, main);
  if (main !== undefined && !outcome) {
    const because =
      main.accounts.find((account) => account.state === main.state)?.evidence ?? main.evidence[0];
    if (because !== undefined)
      return {
        subject: subjectOf(main, actors, ordinalIn(doc.text.slice(...because))),
        state: PROCESS_OF[main.state],
        because,
      };
  }
  return leadStatus(doc, encounters);
}

function leadStatus(doc: TextDocument, encounters: readonly Encounter[]): Status | null {
  const lead = doc.sentences
    .filter((sentence) => doc.paragraphs[sentence.paragraph]?.heading !== true)
    .slice(0, LEAD);
  for (const [pattern, state] of PROCESS_CUES) {
    if (!pattern.test(doc.title)) continue;
    const proof = lead.find(({ span }) => pattern.test(doc.text.slice(...span))) ?? lead[0];
    if (proof !== undefined) return { subject: doc.title, state, because: proof.span };
  }
  // Without a word in the headline only an article that has diplomacy in it has a process.
  if (encounters.length === 0) return null;
  for (const { span } of lead) {
    const found = PROCESS_CUES.find(([pattern]) => pattern.test(doc.text.slice(...span)));
    if (found !== undefined) return { subject: doc.title, state: found[1], because: span satisfies Span };
  }
  return null;
}

function nameWords(actor: Actor | undefined): string[] {
  if (actor === undefined) return [];
  const words = actor.name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  // "Un" or "of" in a headline is nobody's name.
  return words.filter((word) => word.length > 2 && !/^(?:the|and|for|unnamed)$/.test(word));
}

const ordinalIn = (text: string): string | null =>
  /\b(?:first|second|third|fourth|fifth)\b/i.exec(text)?.[0].toLowerCase() ?? null;
