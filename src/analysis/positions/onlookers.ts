import type { Actor } from '../../shared/analysis.ts';
import { MEDIA } from '../lexicon/media.ts';

const OUTLETS: ReadonlySet<string> = new Set(MEDIA.flatMap(({ name, names }) => [name, ...names]));

/** Roles of those who watch and judge for a living. */
const ONLOOKER =
  /\b(?:correspondent|reporter|journalist|editor|columnist|anchor|broadcaster|newspaper|news agency|analyst|analysts|professor|scholar|researcher|expert|experts|historian|think tank)\b/i;

/** Whether somebody only tells of the story: a newspaper, a reporter, an analyst. Their judgements are no party's stance. */
export const isOnlooker = ({ name, role, type }: Actor): boolean =>
  type !== 'country' &&
  type !== 'government' &&
  (OUTLETS.has(name) || ONLOOKER.test(role ?? '') || (type === 'unnamed' && ONLOOKER.test(name)));
