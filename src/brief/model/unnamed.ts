import type { Analysis, ArticleText, UnnamedSource } from '../../shared/analysis.ts';
import { type Given, givenOf } from './given.ts';
import { statementsOf } from './joined.ts';
import { type Line, lineAt } from './line.ts';
import { type Cast, castOf, namesOf } from './people.ts';
import type { Statement } from './statements.ts';
import type { VoiceLine } from './voices.ts';

/** A statement of a source without a name; whether nobody named bears it out. */
export interface UnnamedLine extends VoiceLine {
  alone: boolean;
}

/** One source without a name. */
export interface UnnamedView extends Given {
  /** Differs from source to source. */
  key: string;
  /** The fullest words for it. */
  described: Line;
  lines: UnnamedLine[];
}

/** All sources without a name, and how much of the article rests on them alone. */
export interface UnnamedLedger {
  sources: UnnamedView[];
  /** How many statements have no other source. */
  alone: number;
  /** How many statements there are in all. */
  statements: number;
}

/** The ledger in the order of the text; a source that says nothing that can be shown is left out. */
export function unnamedLedger(article: ArticleText, analysis: Analysis): UnnamedLedger {
  const cast = castOf(analysis.actors);
  const statements = statementsOf(article, analysis, cast);
  const sources = (analysis.unnamed ?? []).flatMap((source): UnnamedView[] => {
    const described = lineAt(article.text, source.described);
    const lines = statements
      .filter((statement) => isOf(source, statement))
      .map((statement) => ({
        ...statement,
        together: namesOf(cast, statement.speakers).filter(
          (_name, i) => statement.speakers[i] !== source.actor,
        ),
        alone: statement.pieces.some(({ form, index }) => form === 'claim' && source.alone.includes(index)),
      }));
    if (described === null || lines.length === 0) return [];
    return [
      {
        key: `${source.actor} ${described.span.join('-')}`,
        described,
        ...givenOf(article.text, source),
        lines,
      },
    ];
  });
  const alone = new Set(
    sources.flatMap(({ lines }) => lines.filter((line) => restsAlone(cast, line)).map(keyOf)),
  );
  return { sources, alone: alone.size, statements: statements.length };
}

const isOf = ({ claims, quotes }: UnnamedSource, { pieces }: Statement): boolean =>
  pieces.some(({ form, index }) => (form === 'claim' ? claims : quotes).includes(index));

/** Words in quotation marks are nobody else's; they have no other source than their speakers. */
const restsAlone = (cast: Cast, { form, alone, speakers }: UnnamedLine): boolean =>
  form === 'claim' ? alone : speakers.every((id) => cast.get(id)?.type === 'unnamed');

const keyOf = ({ form, index }: Statement): string => `${form === 'claim'} ${index}`;
