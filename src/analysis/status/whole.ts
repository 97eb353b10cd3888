import type { Finding, Position, ProcessState, Stance } from '../../shared/analysis.ts';
import type { Grounds } from './grounds.ts';
import { OF_STANCE, ofMeasure } from './process-of.ts';
import { firmly } from './sentences.ts';

const HOSTILE: ReadonlySet<Stance> = new Set(['accuses', 'threatens', 'rejects', 'demands']);

/** Whether the parties of the article act or speak against each other. */
export const opposes = ({ positions, measures, sentences }: Grounds): boolean =>
  positions.some(({ stance }) => HOSTILE.has(stance)) ||
  measures.some((measure) => ofMeasure(measure) === 'escalating') ||
  sentences.some((sentence) => firmly(sentence)?.state === 'escalating');

/** One voice is no verdict. */
const LEAST = 2;

/**
 * What the article as a whole gives: the state that most of what it says outright, and most positions between two
 * sides, come to. Undefined where little points anywhere, or as much one way as the other.
 */
export function ofWhole(grounds: Grounds): Finding | undefined {
  const found: Finding[] = [
    ...grounds.sentences.flatMap((sentence): Finding[] => {
      const said = firmly(sentence);
      return said === undefined ? [] : [{ kind: 'words', span: sentence.span, towards: said.state }];
    }),
    ...grounds.positions.filter((position) => isBetweenSides(position, grounds)).map(findingOfPosition),
  ];
  const counts = new Map<ProcessState, number>();
  for (const { towards } of found) counts.set(towards, (counts.get(towards) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < LEAST || first[1] === second?.[1]) return undefined;
  return found.find(({ towards }) => towards === first[0]);
}

const isBetweenSides = ({ actor, target }: Position, { parties }: Grounds): boolean =>
  target !== null && parties.sideOf(actor) !== parties.sideOf(target);

/** What a position alone would make of the process. */
export const findingOfPosition = ({ actor, stance, evidence }: Position): Finding => ({
  kind: 'position',
  span: evidence,
  towards: OF_STANCE[stance],
  of: actor,
});
