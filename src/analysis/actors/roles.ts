import { ONE_STATE_OFFICES } from '../lexicon/one-state-offices.ts';
import type { Sentence } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { honorificGender, nounGender } from './gender.ts';
import type { NameMention } from './mention.ts';
import { roleAfter } from './role-after.ts';
import { isHonorific, type Role, roleBefore } from './titles.ts';

/** A person's mention with the role that its sentence gives, and the side that the role tells. */
export function withRole(tokens: readonly Token[], named: NameMention, sentence: Sentence): NameMention {
  if (named.type !== 'person') return named;
  let mention = withoutHonorific(tokens, named);
  const role = roleOf(tokens, mention, sentence);
  const gender = mention.gender ?? genderBefore(tokens, mention, role);
  if (gender !== undefined) mention = { ...mention, gender };
  if (role === undefined) return mention;
  // What the article says wins over the table, as long as the article says it of this name.
  return {
    ...mention,
    role,
    side: role.side === null ? null : (role.side ?? mention.side ?? ONE_STATE_OFFICES[role.title] ?? null),
  };
}

/** "Mr. Vega", taken for a name as a whole: the form of address is none of it, but tells a gender. */
function withoutHonorific(tokens: readonly Token[], mention: NameMention): NameMention {
  let { first } = mention;
  while (first + 1 < mention.last && isHonorific(tokens[first])) first++;
  if (first === mention.first) return mention;
  const start = tokens[first]?.start ?? mention.span[0];
  const gender = mention.gender ?? honorificGender(tokens[first - 1]);
  return {
    ...mention,
    first,
    span: [start, mention.span[1]],
    name: mention.name.slice(start - mention.span[0]),
    ...(gender === undefined ? {} : { gender }),
  };
}

/** "Spokeswoman Ana Vega", "his wife Ana", "her father, Juan Quispe": what the noun tells of the person. */
function genderBefore(
  tokens: readonly Token[],
  { first }: NameMention,
  role: Role | undefined,
): 'm' | 'f' | undefined {
  const before = tokens[first - 1]?.text === ',' ? tokens[first - 2] : tokens[first - 1];
  return nounGender(role?.title.split(' ').at(-1) ?? '') ?? nounGender(before?.lower ?? '');
}

function roleOf(tokens: readonly Token[], mention: NameMention, sentence: Sentence): Role | undefined {
  let end = mention.first;
  const direct = roleBefore(tokens, end, sentence.first);
  // "Gen. Ana Vega, chief of Peru's army": the rank comes first, the state behind the name.
  if (direct !== undefined)
    return direct.side !== undefined
      ? direct
      : { ...direct, side: roleAfter(tokens, mention.last, sentence.last)?.side };
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
