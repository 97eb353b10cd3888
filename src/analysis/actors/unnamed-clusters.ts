import { nounGender } from './gender.ts';
import type { UnnamedMention } from './unnamed.ts';

/** Mentions of one unnamed person or group. */
export interface UnnamedCluster {
  head: string;
  phrase: string;
  /** See UnnamedMention.tail. */
  tail: string;
  plural: boolean;
  side: string | null;
  gender: 'm' | 'f' | undefined;
  /** See UnnamedMention.typical. */
  typical: boolean;
  /** Words of the first mention without its determiner, as written. */
  role: string;
  mentions: UnnamedMention[];
}

/**
 * Gathers unnamed sources: alike in every word is one actor unless the text sets them apart ("another official");
 * "the official" means the one named last with that head noun.
 */
export function gatherUnnamed(text: string, mentions: readonly UnnamedMention[]): UnnamedCluster[] {
  const clusters: UnnamedCluster[] = [];
  for (const mention of mentions) {
    const apart = /^(?:an)?other\b/i.test(text.slice(...mention.span));
    const alone = apart || (!mention.definite && mention.phrase === 'source');
    const same = alone
      ? undefined
      : clusters.findLast(
          (cluster) =>
            cluster.head === mention.head &&
            cluster.plural === mention.plural &&
            (mention.definite
              ? cluster.phrase.endsWith(mention.phrase) || mention.phrase.endsWith(cluster.phrase)
              : (cluster.phrase === mention.phrase || isShortFor(mention, cluster)) &&
                cluster.tail === mention.tail),
        );
    if (same !== undefined) {
      same.mentions.push(mention);
      same.side ??= mention.side;
      continue;
    }
    const role = text
      .slice(...mention.span)
      .replace(/^(?:an?|the|one|some|several|many|multiple|two|three|four|five|other|another)\s+/i, '');
    clusters.push({
      head: mention.head,
      phrase: mention.phrase,
      tail: mention.tail,
      plural: mention.plural,
      side: mention.side,
      gender: mention.plural ? undefined : nounGender(mention.head),
      typical: mention.typical,
      role,
      mentions: [mention],
    });
  }
  return clusters;
}

/** "Ministry officials" after "Indian foreign ministry officials": the same with fewer words, as long as more than the noun is left. */
const isShortFor = (mention: UnnamedMention, { phrase }: UnnamedCluster): boolean =>
  mention.side === null && mention.phrase.includes(' ') && phrase.endsWith(` ${mention.phrase}`);
