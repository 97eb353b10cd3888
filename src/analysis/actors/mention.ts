import type { ActorType, Span } from '../../shared/analysis.ts';
import type { Role } from './titles.ts';

/** Named thing as it stands in one place, before mentions are gathered into actors. */
export interface NameMention {
  span: Span;
  /** Token range `[first, last)`. */
  first: number;
  last: number;
  type: Exclude<ActorType, 'unnamed'>;
  /**
   * How the name is used: `party` (speaks, acts, is addressed), `place` ("in Ukraine"), `modifier` ("Russian
   * President"). Only a party is a mention of an actor; the others still tell sides and places.
   */
  use: 'party' | 'place' | 'modifier';
  /** Identity of a listed thing ("country:FR"), or undefined where only its words identify it. */
  key?: string;
  name: string;
  side: string | null;
  wikidata: string | null;
  /** The listed person's gender, or what a form of address tells. */
  gender?: 'm' | 'f';
  role?: Role;
  /** Stands without any sign that it is a person but for being capitalised: kept only if a full name agrees. */
  pending?: true;
}
