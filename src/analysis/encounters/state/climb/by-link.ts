import type { Outcome } from '../transfer.ts';
import type { Climbed, Climbing } from './climbing.ts';

/** Words that tell by themselves how the deed behind them stands. */
const TELLING: ReadonlyMap<string, Outcome> = new Map([
  ['after', 'held'],
  ['since', 'held'],
  ['following', 'held'],
  ['upon', 'held'],
  ['without', 'ruled out'],
  ['than', 'ruled out'],
  ['instead', 'ruled out'],
]);

/**
 * "after meeting", "before leaving", "without meeting", "instead of": what the word before an infinitive, a gerund or a
 * participle makes of it; `head` is what that hangs on. Null where the word tells nothing.
 */
export function byLink(climbing: Climbing, link: string, head: number, depth: number): Climbed | null {
  const state = TELLING.get(link);
  if (state !== undefined) return { state, cues: [], strong: true };
  if (link !== 'before') return null;
  const main = climbing.ofPredicate(head, depth + 1);
  return main.state === 'held' ? { ...main, strong: false } : { ...main, state: 'scheduled' };
}
