import type { ActorType } from '../../shared/analysis.ts';
import type { NameMention } from './mention.ts';

/** Mentions that name one actor, as they are gathered. */
export interface Cluster {
  key: string | undefined;
  name: string;
  /** Words of the name, for comparison with others. */
  parts: readonly string[];
  type: ActorType;
  side: string | null;
  wikidata: string | null;
  gender: 'm' | 'f' | undefined;
  role: string | null;
  /** Lower-case titles met so far ("president"), for "the President". */
  titles: Set<string>;
  /** Head noun phrase of an organ ("foreign ministry"). */
  head: string | undefined;
  mentions: NameMention[];
}
