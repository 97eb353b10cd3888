import type { ArticleText, Span } from '../shared/analysis.ts';

/** Longer passages are given by their first and last words, so that the address stays short. */
const LONGEST_EXACT = 200;
/** Words at either end of a long passage, to begin with. */
const END_WORDS = 5;
/** More words of context than this tell no repeated sentence from another. */
const MOST_CONTEXT = 10;

/**
 * The page's address with a text directive (WICG, URL Fragment Text Directives): a browser that follows it scrolls to
 * the passage and marks it. What the address names itself, behind `#`, is kept.
 */
export function linkTo(
  { url, title, text }: Pick<ArticleText, 'url' | 'title' | 'text'>,
  span: Span,
): string {
  const [address = ''] = url.split(':~:');
  const directive = `:~:text=${directiveOf(title, text, span)}`;
  return `${address}${address.includes('#') ? '' : '#'}${directive}`;
}

/** `[prefix-,]start[,end][,-suffix]`, with as much around it as tells the passage from others with the same words. */
export function directiveOf(title: string, text: string, span: Span): string {
  const exact = text.slice(...span);
  const page = `${plain(title)} ${plain(text)}`;
  const before = plain(text.slice(0, span[0])).trim().split(' ');
  const after = plain(text.slice(span[1])).trim().split(' ');
  const words = plain(exact).trim().split(' ');
  const isLong = words.length > 1 && (exact.length > LONGEST_EXACT || exact.includes('\n'));
  const start = isLong ? words.slice(0, Math.min(END_WORDS, Math.ceil(words.length / 2))) : words;
  const end = isLong ? endOf(words, start.length) : [];
  const { prefix, suffix } = contextOf(page, before, isLong ? [] : after, start.join(' '));
  return [
    prefix && `${encode(prefix)}-`,
    encode(start.join(' ')),
    end.length > 0 && encode(end.join(' ')),
    suffix && `-${encode(suffix)}`,
  ]
    .filter(Boolean)
    .join(',');
}

/** The last words, so many that they do not stand in the passage before. */
function endOf(words: readonly string[], started: number): string[] {
  const rest = words.slice(started);
  let count = Math.min(END_WORDS, rest.length);
  while (count < rest.length && countOf(rest.join(' '), rest.slice(-count).join(' ')) > 1) count += 1;
  return rest.slice(-count);
}

/** The words before, else after, with which the passage stands on the page once; none where it does so alone. */
function contextOf(page: string, before: readonly string[], after: readonly string[], start: string) {
  if (countOf(page, start) < 2) return { prefix: '', suffix: '' };
  for (let n = 1; n <= MOST_CONTEXT; n += 1) {
    const prefix = before.slice(-n).join(' ');
    if (prefix && countOf(page, `${prefix} ${start}`) === 1) return { prefix, suffix: '' };
    const suffix = after.slice(0, n).join(' ');
    if (suffix && countOf(page, `${start} ${suffix}`) === 1) return { prefix: '', suffix };
  }
  return { prefix: before.slice(-MOST_CONTEXT).join(' '), suffix: '' };
}

/** As a browser searches: blanks are one blank, case does not matter; the marks of list items are ours alone. */
const plain = (words: string): string => words.replace(/(^|\n)- /g, '$1').replace(/\s+/g, ' ');

function countOf(page: string, words: string): number {
  const [where, what] = [page.toLowerCase(), words.toLowerCase()];
  let count = 0;
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) count += 1;
  return count;
}

/** Percent-encoded, the directive's own signs (`-`, `,` and `&`) as well. */
const encode = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');
