/** Words that open what surrounds the news: what came before it, what it depends on, who somebody else is. */
const ASIDE =
  /^(?:after|despite|while|before|ahead of|until|unless|because|due to|since|following|when|where|who|which|pending|amid)\b/i;

/**
 * Whether a word stands in circumstance, not in the news itself: "after the raid", "which broke the truce". What opens a
 * sentence so ("After the raid, Kenya …") lasts to its first comma.
 */
export function isAside(words: string, clause: number, at: number): boolean {
  // Behind a break its first letter is the break's.
  const from = Math.max(0, clause - 1);
  if (!ASIDE.test(words.slice(from, from + LONGEST_OPENING))) return false;
  const comma = words.indexOf(',', from);
  return from > 0 || comma < 0 || at < comma;
}

const LONGEST_OPENING = 12;
