import { HEAD_TITLES } from '../lexicon/offices.ts';
import type { Cluster } from './cluster.ts';

const HEADS = new Set([...HEAD_TITLES, 'leader']);

/** Whether the article calls the actor by the office of somebody who leads a state or its government. */
export const isCalledHead = ({ titles }: Pick<Cluster, 'titles'>): boolean =>
  [...titles].some((title) => HEADS.has(title));
