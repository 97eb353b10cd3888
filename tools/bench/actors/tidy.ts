/** Titles stand outside a name in all of the sets. */
const TITLE =
  /^(?:(?:Mr|Mrs|Ms|Dr|Prof|Rev|Hon|Gov|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Sen|Rep|Sir|Dame|Lord|Lady|President|Vice President|Prime Minister|Minister|Chancellor|Secretary|Senator|Governor|Mayor|Judge|Justice|Professor|General|Colonel|Captain|Ambassador|King|Queen|Prince|Princess|Pope)\.?\s+)+(?=\p{Lu})/u;
/** Words whose period is part of the name: “Acme Corp.”, “John Smith Jr.”, “the U.N.”. */
const ABBREVIATION = /(?:^|\s)(?:Corp|Inc|Co|Cos|Ltd|Bros|Jr|Sr)$|(?:^|[\s.])\p{Lu}\.\p{Lu}$/u;

/**
 * A name without what a library leaves at its edges and the sets do not count: quotation marks, brackets, the
 * sentence's own punctuation, a possessive, an article in small letters and titles. May be empty.
 */
export function tidy(surface: string): string {
  const front = surface.replace(/^[^\p{L}\p{N}]+/u, '').replace(/^the\s+/, '');
  const name = withoutTail(front).replace(/['’]s$/, '');
  return withoutTail(name).replace(TITLE, '');
}

function withoutTail(surface: string): string {
  const core = surface.replace(/[^\p{L}\p{N}]+$/u, '');
  return surface[core.length] === '.' && ABBREVIATION.test(core) ? `${core}.` : core;
}

/** Several names in one answer, as “Paris, France”, are several in the sets. */
export const apart = (surface: string): string[] => surface.split(/,\s+/);
