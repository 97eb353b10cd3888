import { ONE_STATE_OFFICES } from '../lexicon/one-state-offices.ts';
import type { Sentence } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import type { NameMention } from './mention.ts';
import { roleAfter } from './role-after.ts';
import { isHonorific, type Role, roleBefore } from './titles.ts';

/** A person's mention with the role that its sentence gives, and the side that the role tells. */
export function withRole(tokens: readonly Token[], mention: NameMention, sentence: Sentence): NameMention {
  if (mention.type !== 'person') return mention;
  const role = roleOf(tokens, mention, sentence);
  if (role === undefined) return mention;
  // What the article says wins over the table, as long as the article says it of this name.
  return {
    ...mention,
    role,
    side: role.side === null ? null : (role.side ?? mention.side ?? ONE_STATE_OFFICES[role.title] ?? null),
  };
}

function roleOf(tokens: readonly Token[], mention: NameMention, sentence: Sentence): Role | undefined {
  let end = mention.first;
  const direct = roleBefore(tokens, end, sentence.first);
  if (direct !== undefined) return direct;
  while (end > sentence.first && isHonorific(tokens[end - 1])) end--;
  const before = end < mention.first ? roleBefore(tokens, end, sentence.first) : undefined;
  if (before !== undefined) return before;
  if (tokens[end - 1]?.lower === ',') {
    const apposed = roleBefore(tokens, end - 1, sentence.first);
    // "Peru's foreign minister, Juan Quispe, said": only a role that names its state or body introduces a name.
    if (apposed?.side !== undefined) return apposed;
  }
  return roleAfter(tokens, mention.last, sentence.last);
}
