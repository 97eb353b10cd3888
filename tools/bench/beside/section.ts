import { table } from '../../evaluate/markdown.ts';
import { median } from '../statistics.ts';
import type { Contestant } from './contestants.ts';

/** What was measured, and on what. */
export interface Beside {
  articles: number;
  /** By white space. */
  words: number;
  measured: readonly {
    contestant: Pick<Contestant, 'name' | 'does' | 'isFloor' | 'isOurs'>;
    /** Milliseconds for all articles, each fresh process. */
    ms: readonly number[];
  }[];
}

const NOTE =
  'The others do less. compromise splits and tags; asked for it, it takes names out by kind, and the words between quotation marks. It does not say who speaks them, knows no claims without marks, does not tell that two names are one person, and has neither meetings with their dates and states nor positions. wink-nlp splits and tags, and its model finds dates, amounts and addresses of the net, but no persons, organisations or places. Ours does all of that for each article: text, names, who says what, actors, quotes, claims, encounters with positions and status. The vector kernel is what browsers run; plain TypeScript stands in where there is no WebAssembly.';

/** The report: whole articles by ours and by others, in words a second; ours has to be as fast as the floor. */
export function besideSection({ articles, words, measured }: Beside): string {
  const speed = (ms: number): number => (1000 * words) / ms;
  const many = (value: number): string => (Math.round(value / 100) * 100).toLocaleString('en');
  const floor = Math.max(
    0,
    ...measured.filter(({ contestant }) => contestant.isFloor).map(({ ms }) => speed(median(ms))),
  );
  return [
    '## The analysis, beside others',
    `${articles} news articles of ${many(words)} words (by white space), read over and over by ${measured[0]?.ms.length ?? 0} fresh processes of Node ${process.version} for each row, the rows taking turns; three seconds do not count, then the median of the rounds that do. Words a second: the median process, in brackets the slowest and the fastest. Floor: as fast as compromise, ${many(floor)} words a second.`,
    table(
      ['', 'does', 'words a second', 'times the floor'],
      measured.map(({ contestant: { name, does, isOurs }, ms }) => {
        const share = speed(median(ms)) / floor;
        const told = share.toFixed(2);
        return [
          name,
          does,
          `${many(speed(median(ms)))} (${many(speed(Math.max(...ms)))}–${many(speed(Math.min(...ms)))})`,
          isOurs && share < 1 ? `**${told} below the floor**` : told,
        ];
      }),
    ),
    NOTE,
  ].join('\n\n');
}
