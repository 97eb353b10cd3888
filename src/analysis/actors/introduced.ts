import type { TextDocument } from '../text/document.ts';
import type { NameMention } from './mention.ts';
import type { UnnamedMention } from './unnamed.ts';

/** Names and unnamed people of a document, none of them twice. */
export interface People {
  names: NameMention[];
  unnamed: UnnamedMention[];
}

/**
 * "A spokeswoman for the ministry, Ana Vega, said": the phrase is no second person, but the role of the name that stands
 * between commas behind it, as long as nothing else gives that name a role.
 */
export function withNamedBehind(
  { tokens }: TextDocument,
  names: readonly NameMention[],
  unnamed: readonly UnnamedMention[],
): People {
  const byFirst = new Map(names.map((name) => [name.first, name]));
  const roles = new Map<NameMention, UnnamedMention>();
  for (const phrase of unnamed) {
    const name = byFirst.get(phrase.last + 1);
    if (phrase.plural || name?.type !== 'person' || name.pending === true) continue;
    if (tokens[phrase.last]?.text === ',' && tokens[name.last]?.text === ',') roles.set(name, phrase);
  }
  const apposed = new Set(roles.values());
  return {
    names: names.map((name) => named(tokens, name, roles.get(name))),
    unnamed: unnamed.filter((phrase) => !apposed.has(phrase)),
  };
}

function named(
  tokens: TextDocument['tokens'],
  name: NameMention,
  phrase: UnnamedMention | undefined,
): NameMention {
  if (phrase === undefined || name.role !== undefined) return name;
  const article = /^(?:an?|the|one|another)$/.test(tokens[phrase.first]?.lower ?? '') ? 1 : 0;
  const first = phrase.first + article;
  const side = phrase.side ?? undefined;
  return {
    ...name,
    role: { span: [tokens[first]?.start ?? 0, phrase.span[1]], first, side, title: phrase.head },
    side: side ?? name.side,
  };
}
