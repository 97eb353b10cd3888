import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLUMNS, OF_FORM } from '../../../src/analysis/models/attribution/columns.ts';
import { OF_PLACE, placeColumns } from '../../../src/analysis/models/attribution/place-columns.ts';
import { findWindows } from '../../../src/analysis/models/attribution/windows.ts';
import { wordColumns } from '../../../src/analysis/models/attribution/word-columns.ts';
import type { HashBuckets } from '../../../src/analysis/models/hash-buckets.ts';
import type { Entity, NameRecogniser } from '../../../src/analysis/models/recogniser.ts';
import type { WordTable } from '../../../src/analysis/models/word-table.ts';
import { readDocument, type TextDocument } from '../../../src/analysis/text/document.ts';
import { findStretches, type Stretch } from '../../../src/analysis/text/quotation-marks.ts';
import type { Span } from '../../../src/shared/analysis.ts';
import type { Article } from './corpus.ts';

/** The recogniser of names, read once: what is checked has to be what was learnt from. */
export interface Names {
  recogniser: NameRecogniser;
  table: WordTable;
}

/** An article read as the extension reads it. */
export interface ReadArticle {
  article: Article;
  doc: TextDocument;
  entities: Entity[][];
  stretches: Stretch[];
}

export function readArticle(article: Article, names: NameRecogniser): ReadArticle {
  const doc = readDocument(article.text, article.title);
  return {
    article,
    doc,
    entities: names.recognise(doc),
    stretches: findStretches(doc.text, doc.paragraphs),
  };
}

/** Tokens that a span covers wholly or in part. */
function tokensIn(doc: TextDocument, spans: readonly Span[]): number[] {
  const found: number[] = [];
  for (const [at, { start, end }] of doc.tokens.entries())
    if (spans.some(([from, to]) => start < to && from < end)) found.push(at);
  return found;
}

/**
 * Writes `NAME.tokens`, the columns of all tokens as 16-bit numbers, and `NAME.json`: for each article its number of
 * tokens, its sentences with their windows, and its relations as lists of tokens.
 */
export function writeFeatures(
  folder: string,
  name: string,
  articles: readonly ReadArticle[],
  vocabulary: HashBuckets,
  table: WordTable,
): void {
  const total = articles.reduce((sum, { doc }) => sum + doc.tokens.length, 0);
  const columns = new Uint16Array(total * COLUMNS.length);
  let row = 0;
  const described = articles.map(({ article, doc, entities, stretches }) => {
    const places = placeColumns(doc, entities, stretches);
    for (const [at, { text }] of doc.tokens.entries()) {
      columns.set(wordColumns(text, vocabulary, table), row * COLUMNS.length);
      columns.set(places.subarray(at * OF_PLACE, (at + 1) * OF_PLACE), row * COLUMNS.length + OF_FORM);
      row++;
    }
    const windows = findWindows(doc, stretches);
    return {
      id: article.id,
      tokens: doc.tokens.length,
      starts: doc.tokens.map(({ start }) => start),
      ends: doc.tokens.map(({ end }) => end),
      sentences: doc.sentences.map(({ first, last }, i) => [
        first,
        last,
        windows[i]?.first ?? first,
        windows[i]?.last ?? last,
      ]),
      relations: article.attributions.map(({ source, cue, content, speech }) => ({
        source: tokensIn(doc, source),
        cue: tokensIn(doc, cue),
        content: tokensIn(doc, content),
        speech,
      })),
    };
  });
  writeFileSync(join(folder, `${name}.tokens`), columns);
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(described));
}
