import { isCommitment, isRefusal } from '../force.ts';
import { countStatements, type Voice, type VoiceLine } from './voices.ts';

/** What a reader can leave of who said what by one press. */
export const FILTER_CHIPS = ['unnamed', 'denials', 'commitments'] as const;

export type FilterChip = (typeof FILTER_CHIPS)[number];

/** What a reader asks for: words, and chips that are pressed. */
export interface VoiceFilter {
  words: string;
  chips: readonly FilterChip[];
}

export const NO_FILTER: VoiceFilter = { words: '', chips: [] };

/** Whether anything is asked for. */
export const isFiltering = ({ words, chips }: VoiceFilter): boolean =>
  words.trim() !== '' || chips.length > 0;

/** The same with a chip pressed, or no longer. */
export const withChip = ({ words, chips }: VoiceFilter, chip: FilterChip): VoiceFilter => ({
  words,
  chips: chips.includes(chip) ? chips.filter((one) => one !== chip) : [...chips, chip],
});

/** What the chips ask of a statement itself; two of them leave what either would. */
const OF_STATEMENT: Readonly<Record<Exclude<FilterChip, 'unnamed'>, (line: VoiceLine) => boolean>> = {
  denials: ({ kind, force }) =>
    kind === 'denial' || kind === 'refusal' || (force !== null && isRefusal(force)),
  commitments: ({ force }) => force !== null && isCommitment(force),
};

const isOfStatement = (chip: FilterChip): chip is keyof typeof OF_STATEMENT =>
  Object.hasOwn(OF_STATEMENT, chip);

/**
 * The voices that a filter leaves. Words: a speaker whose name or role holds them with all their lines, any other with
 * the lines that hold them; case and accents do not matter. Chips: of unnamed sources alone, and of the statements
 * those that are denials, or commitments. Who speaks, what it is and the words must all fit; nothing asked for leaves
 * everything.
 */
export function filterVoices(voices: readonly Voice[], { words, chips }: VoiceFilter): Voice[] {
  const wanted = plain(words.trim());
  const holds = (text: string | null | undefined) => text != null && plain(text).includes(wanted);
  const tests = chips.filter(isOfStatement).map((chip) => OF_STATEMENT[chip]);
  return voices.flatMap((voice) => {
    if (chips.includes('unnamed') && voice.kind !== 'unnamed') return [];
    const all = holds(voice.name) || holds(voice.role);
    const lines = voice.lines.filter(
      (line) =>
        (all || holds(line.text) || holds(line.source?.text)) &&
        (tests.length === 0 || tests.some((fits) => fits(line))),
    );
    return lines.length > 0 ? [{ ...voice, lines }] : [];
  });
}

/** How many statements each chip would leave by itself, with the words that are asked for. */
export function chipCounts(voices: readonly Voice[], { words }: VoiceFilter): Record<FilterChip, number> {
  const left = (chip: FilterChip) => countStatements(filterVoices(voices, { words, chips: [chip] }));
  return { unnamed: left('unnamed'), denials: left('denials'), commitments: left('commitments') };
}

const plain = (words: string): string =>
  words.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase();
