import type { Grounds } from './grounds.ts';
import { isPaper, partiesNamed } from './parties-named.ts';
import { LEAD, type TellingSentence } from './sentences.ts';
import type { Told } from './told.ts';

/** To whom one speaks in public: no party to anything. */
const PRESS =
  /^\s*(?:(?:to|with|by)\s+)?(?:[\p{L}’'-]+\s+){0,3}?(?:reporters?|journalists?|broadcasters?|newspapers?|magazines?|correspondents?|interviewers?|radio|television|TV|viewers|listeners)\b/iu;

/** How far behind a verb its partner stands. */
const PARTNER = 50;

/** Whether the words speak of speaking to the press. */
function isToPress(text: string, [, end]: readonly [number, number]): boolean {
  const partner = text.slice(end, end + PARTNER);
  return PRESS.test(partner) || isPaper(partner.trimStart());
}

/** Behind "as" a headline has its second news, a sentence what goes on around it. */
const isMeanwhile = (words: string, { clause }: Told): boolean =>
  /^as\b/i.test(words.slice(Math.max(0, clause - 1)));

/**
 * Whether a sentence tells a word of two parties: it stands in the news itself and two are named there. "The attack" in
 * passing, or a person who speaks to a paper, says nothing of a process.
 */
export function isBetweenParties(told: Told, { span }: TellingSentence, { doc, actors }: Grounds): boolean {
  const words = doc.text.slice(...span);
  return (
    !told.aside &&
    !(told.weak && isMeanwhile(words, told)) &&
    !isToPress(words, told.span) &&
    partiesNamed(doc.text, span, actors).size > 1
  );
}

/** Words of the headline that also stand in other reports: two parties there vouch for them, or the lead does. */
export function isBorneOut(told: Told, grounds: Grounds): boolean {
  if (told.aside || isToPress(grounds.headline.text, told.span)) return false;
  return (
    grounds.headlineSides.size > 1 ||
    grounds.sentences
      .slice(0, LEAD)
      .some((sentence) =>
        sentence.told.some((one) => one.state === told.state && isBetweenParties(one, sentence, grounds)),
      )
  );
}
