import { diffTokens, type Run } from './myers.ts';

/** Words of one paragraph that stayed, went or came. */
export interface WordRun {
  kind: Run['kind'];
  text: string;
}

/** What became of a stretch of a text: so many paragraphs stayed, or one was put in, taken out or reworded. */
export type Change =
  | { kind: 'same'; paragraphs: string[] }
  | { kind: 'in' | 'out'; text: string }
  | { kind: 'reworded'; runs: WordRun[] };

/** Past so many edits two texts are told as one and another. */
const MOST_PARAGRAPHS = 400;
const MOST_WORDS = 600;
/** With a smaller share of words in common, two paragraphs are not one that was reworded. */
const ONE_PARAGRAPH = 0.3;

/** How one wording of an article became another: paragraph by paragraph, and word by word in those that changed. */
export function changesBetween(before: string, after: string): Change[] {
  const runs = diffTokens(paragraphsOf(before), paragraphsOf(after), MOST_PARAGRAPHS);
  const changes: Change[] = [];
  runs.forEach((run, index) => {
    if (run.kind === 'same') changes.push({ kind: 'same', paragraphs: run.tokens });
    else if (run.kind === 'out') {
      const next = runs[index + 1];
      changes.push(...replaced(run.tokens, next?.kind === 'in' ? next.tokens : []));
    } else if (runs[index - 1]?.kind !== 'out') {
      changes.push(...run.tokens.map((text) => ({ kind: 'in' as const, text })));
    }
  });
  return changes;
}

/** Whether anything but blanks differs. */
export const areDifferent = (changes: readonly Change[]): boolean =>
  changes.some(({ kind }) => kind !== 'same');

const paragraphsOf = (text: string): string[] => text.split('\n\n').filter((words) => words.trim() !== '');

/** Paragraphs that went and those that came in their place, like with like. */
function replaced(gone: readonly string[], come: readonly string[]): Change[] {
  const changes: Change[] = [];
  let next = 0;
  for (const old of gone) {
    const alike = come.findIndex((fresh, index) => index >= next && areAlike(old, fresh));
    if (alike < 0) {
      changes.push({ kind: 'out', text: old });
      continue;
    }
    for (const text of come.slice(next, alike)) changes.push({ kind: 'in', text });
    changes.push({ kind: 'reworded', runs: wordRuns(old, come[alike] ?? '') });
    next = alike + 1;
  }
  for (const text of come.slice(next)) changes.push({ kind: 'in', text });
  return changes;
}

/** How the words of one paragraph became another’s. Words that changed side by side are told as one change. */
export function wordRuns(before: string, after: string): WordRun[] {
  const runs = diffTokens(tokensOf(before), tokensOf(after), MOST_WORDS).map(({ kind, tokens }) => ({
    kind,
    text: tokens.join(''),
  }));
  const result: WordRun[] = [];
  let out = '';
  let fresh = '';
  const flush = (): void => {
    if (out !== '') result.push({ kind: 'out', text: out });
    if (fresh !== '') result.push({ kind: 'in', text: fresh });
    out = '';
    fresh = '';
  };
  runs.forEach(({ kind, text }, index) => {
    const isBetween = out !== '' && fresh !== '' && index < runs.length - 1 && text.trim() === '';
    if (kind === 'out' || (kind === 'same' && isBetween)) out += text;
    if (kind === 'in' || (kind === 'same' && isBetween)) fresh += text;
    if (kind !== 'same' || isBetween) return;
    flush();
    result.push({ kind, text });
  });
  flush();
  return result;
}

const tokensOf = (text: string): string[] =>
  text.match(/\s+|[\p{L}\p{M}\p{N}'’]+|[^\s\p{L}\p{M}\p{N}'’]/gu) ?? [];

function areAlike(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  if (!one || !other || one.size === 0 || other.size === 0) return false;
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.max(one.size, other.size) >= ONE_PARAGRAPH;
}
