import type { Speech } from '../brief/phrases.ts';

/** Milliseconds up to which a card seems to come at once, and from which on it is waited for. */
const QUICK = 200;
const PATIENT = 550;

/** How long a card waits, in words: "Usual: 0.3 seconds". */
export function delayWords(delay: number, { say, locale }: Speech): string {
  const seconds = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'long',
  }).format(delay / 1000);
  if (delay <= QUICK) return say('delayQuick', seconds);
  return say(delay >= PATIENT ? 'delayPatient' : 'delayUsual', seconds);
}
