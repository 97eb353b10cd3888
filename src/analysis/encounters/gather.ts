import type { EncounterType, State } from '../../shared/analysis.ts';
import type { EncounterMention, FoundMention } from './encounter-mention.ts';

/** Mentions of one occasion. */
export interface Occasion {
  type: EncounterType;
  participants: string[];
  /** `past`: it took place. `open`: anything else. */
  time: 'past' | 'open';
  mentions: EncounterMention[];
  /** The parties were carried over from the context: no mention names them all. */
  carried: boolean;
}

/** Which types may be words for one occasion, from the specific to the general. */
const COMPATIBLE: Readonly<Record<EncounterType, readonly EncounterType[]>> = {
  summit: ['summit', 'meeting', 'talks', 'visit'],
  meeting: ['meeting', 'summit', 'visit', 'talks'],
  talks: ['talks', 'meeting', 'call', 'summit'],
  call: ['call', 'talks'],
  visit: ['visit', 'meeting'],
  conference: ['conference', 'meeting', 'summit'],
};

/** Of several words for one occasion the one that says most names it. */
const SPECIFIC: Readonly<Record<EncounterType, number>> = {
  summit: 5,
  conference: 4,
  call: 4,
  visit: 3,
  meeting: 2,
  talks: 1,
};

/**
 * Gathers mentions into occasions, in order of the text. Mentions with the same participants and compatible types are
 * one occasion as long as both are past or both open; a definite mention without participants of its own refers to
 * the latest one it fits; an indefinite one is carried by `context`, the participants that its sentence suggests. Only
 * what may belong to an occasion is completed, since that costs a parse.
 */
export function gatherOccasions(
  mentions: readonly FoundMention[],
  complete: (found: FoundMention) => EncounterMention,
  context: (mention: FoundMention, occasions: readonly Occasion[]) => string[],
  sidesOf: (actor: string) => string | null,
): Occasion[] {
  const occasions: Occasion[] = [];
  for (const found of mentions) {
    const named = found.explicit ? found.participants : [];
    const participants =
      named.length > 0 ? named : [...new Set([...found.participants, ...context(found, occasions)])];
    if (participants.length === 0 && !occasions.some((occasion) => mayMean(found, occasion))) continue;
    const mention = complete(found);
    const time = timeOf(mention.state ?? mention.hint);
    const known =
      named.length > 0
        ? bySameParties(occasions, mention, named, time, sidesOf)
        : referredTo(occasions, mention, time);
    if (known !== undefined) {
      join(known, mention, time);
      continue;
    }
    if (participants.length === 0) continue;
    const carried =
      named.length > 0 ? undefined : bySameParties(occasions, mention, participants, time, sidesOf);
    if (carried !== undefined) join(carried, mention, time);
    else if (participants.length > 1 || mention.explicit) {
      occasions.push({
        type: mention.type,
        participants,
        time: time ?? 'open',
        mentions: [{ ...mention, participants }],
        carried: named.length === 0,
      });
    }
  }
  return occasions;
}

const timeOf = (state: State | null): Occasion['time'] | undefined =>
  state === null ? undefined : state === 'held' ? 'past' : 'open';

function join(occasion: Occasion, mention: EncounterMention, time: Occasion['time'] | undefined): void {
  if (SPECIFIC[mention.type] > SPECIFIC[occasion.type]) occasion.type = mention.type;
  // A sighting without a state of its own took the time of the first that had one.
  if (time !== undefined && occasion.mentions.every((known) => known.state === null && known.hint === null))
    occasion.time = time;
  if (mention.explicit) occasion.carried = false;
  occasion.mentions.push(mention);
}

function bySameParties(
  occasions: readonly Occasion[],
  mention: EncounterMention,
  participants: readonly string[],
  time: Occasion['time'] | undefined,
  sidesOf: (actor: string) => string | null,
): Occasion | undefined {
  const fits = (occasion: Occasion): boolean =>
    // Who has nobody in common is told apart first, and cheaply: every mention asks every occasion.
    occasion.participants.some((id) => participants.includes(id)) &&
    COMPATIBLE[occasion.type].includes(mention.type) &&
    sameParties(occasion.participants, participants, sidesOf) &&
    !differentOccasion(occasion, mention) &&
    !besideIt(occasion, mention) &&
    !otherYear(occasion, mention);
  return occasions.findLast(
    (occasion) => fits(occasion) && (time === undefined || occasion.time === time || isBlank(occasion)),
  );
}

const isBlank = (occasion: Occasion): boolean =>
  occasion.mentions.every((known) => known.state === null && known.hint === null);

/** Of another year, as both are written. */
function otherYear(occasion: Occasion, mention: EncounterMention): boolean {
  const year = YEAR.exec(mention.when ?? '')?.[0];
  if (year === undefined) return false;
  return occasion.mentions.some(({ when }) => {
    const other = YEAR.exec(when ?? '')?.[0];
    return other === undefined ? /day\b/.test(when ?? '') : other !== year;
  });
}

const YEAR = /\b(?:19|20)\d\d\b/;

/** Talks that go on now are not the meeting that may come. */
function besideIt(occasion: Occasion, mention: EncounterMention): boolean {
  if ((occasion.type === 'talks') === (mention.type === 'talks')) return false;
  const now = occasion.mentions.some(({ state }) => state === 'under way');
  return now !== (mention.state === 'under way') && (now || mention.state === 'under way');
}

/** "another meeting" after one that was held is a new one. */
const differentOccasion = (occasion: Occasion, mention: EncounterMention): boolean =>
  mention.fresh && occasion.time === 'past';

function sameParties(
  a: readonly string[],
  b: readonly string[],
  sidesOf: (actor: string) => string | null,
): boolean {
  if (a.every((id) => b.includes(id)) || b.every((id) => a.includes(id)))
    return (a.length > 1 && b.length > 1) || a.length === b.length;
  // "the US-Taliban talks", "the American delegation met the Taliban": parties that act for the same states.
  const others = a.filter((id) => !b.includes(id));
  if (others.length > 1 || others.length === a.length) return false;
  const side = (id: string): string => sidesOf(id) ?? id;
  const sidesB = new Set(b.map(side));
  if (!others.every((id) => sidesB.has(side(id)))) return false;
  const sidesA = new Set(a.map(side));
  return sidesA.size === sidesB.size && [...sidesA].every((id) => sidesB.has(id));
}

/** Whether a mention without parties of its own may refer to an occasion, as far as its own words tell. */
function mayMean(mention: FoundMention, occasion: Occasion): boolean {
  if (!mention.definite && mention.type !== 'summit' && mention.type !== 'conference') return false;
  return (
    (occasion.type === mention.type ||
      (mention.definite && COMPATIBLE[occasion.type].includes(mention.type))) &&
    mention.participants.every((id) => occasion.participants.includes(id))
  );
}

function referredTo(
  occasions: readonly Occasion[],
  mention: EncounterMention,
  time: Occasion['time'] | undefined,
): Occasion | undefined {
  const fits = (occasion: Occasion): boolean => mayMean(mention, occasion) && !besideIt(occasion, mention);
  const named = (occasion: Occasion): boolean => occasion.type === mention.type && fits(occasion);
  return (
    occasions.findLast((occasion) => named(occasion) && (time === undefined || occasion.time === time)) ??
    occasions.findLast((occasion) => fits(occasion) && (time === undefined || occasion.time === time)) ??
    (mention.definite ? occasions.findLast(fits) : undefined)
  );
}
