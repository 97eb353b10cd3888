import type { Reference, Source, Subjects } from '../actors/reference.ts';
import type { Token } from '../text/tokens.ts';

/** "TASS quoted Lavrov as saying that …": who speaks, who passes it on, and where the word of saying stands. */
export interface PassedOn {
  source: Source | undefined;
  via: string | undefined;
  /** Token of the word of saying behind "as". */
  saying: number;
}

/** Longest name between "quoted" and "as", in tokens. */
const REACH = 14;

/**
 * Reads "quoted … as saying" and "was quoted (by …) as saying" at token `at`, `floor` and `limit` being the sentence.
 * Undefined where no such phrase stands there. Words quoted from people without a name have no source.
 */
export function passedOn(
  tokens: readonly Token[],
  at: number,
  floor: number,
  limit: number,
  subjects: Subjects,
): PassedOn | undefined {
  if (!/^(?:quotes|quoted|quoting|cites|cited|citing)$/.test(tokens[at]?.lower ?? '')) return undefined;
  const saying = sayingAfter(tokens, at, Math.min(limit, at + REACH));
  if (saying === undefined) return undefined;
  const subject = subjects.before(at, floor);
  if (/^(?:is|are|was|were|been|being)$/.test(tokens[at - 1]?.lower ?? '')) {
    const by = tokens[at + 1]?.lower === 'by' ? subjects.after(at + 2, saying) : undefined;
    return { source: subject, via: by?.actors[0], saying };
  }
  return { source: subjects.after(at + 1, saying), via: subject?.actors[0], saying };
}

function sayingAfter(tokens: readonly Token[], at: number, limit: number): number | undefined {
  for (let i = at + 1; i < limit; i++)
    if (tokens[i]?.lower === 'as' && /ing$/.test(tokens[i + 1]?.lower ?? '')) return i + 1;
  return undefined;
}

/** The carrier in "Lavrov, quoted by TASS, said" and "in remarks carried by TASS": named between two tokens. */
export function carrierBetween(
  tokens: readonly Token[],
  from: number,
  to: number,
  startingAt: (token: number) => Reference | undefined,
): string | undefined {
  for (let i = from; i < to - 1; i++) {
    if (
      !/^(?:quoted|cited|carried|reported|published|distributed|broadcast|released|aired)$/.test(
        tokens[i]?.lower ?? '',
      )
    )
      continue;
    if (tokens[i + 1]?.lower !== 'by' && tokens[i + 1]?.lower !== 'on') continue;
    for (let name = i + 2; name < Math.min(i + 7, to); name++) {
      const reference = startingAt(name);
      if (reference !== undefined) return reference.actors[0];
    }
  }
  return undefined;
}
