import type { TextDocument } from '../../text/document.ts';
import type { Stretch } from '../../text/quotation-marks.ts';
import { ENTITY_TYPES } from '../labels.ts';
import type { Entity } from '../recogniser.ts';
import { COLUMNS, OF_FORM } from './columns.ts';

/** Columns of a token that follow from its place. */
export const OF_PLACE = COLUMNS.length - OF_FORM;

/** What the network is told of each token by its place, {@link OF_PLACE} numbers a token; see COLUMNS. */
export function placeColumns(
  doc: TextDocument,
  entities: readonly (readonly Entity[])[],
  stretches: readonly Stretch[],
): Uint8Array {
  const columns = new Uint8Array(doc.tokens.length * OF_PLACE);
  setQuotations(doc, stretches, columns);
  for (const [index, { first, last, paragraph }] of doc.sentences.entries()) {
    const { heading = false, item = false } = doc.paragraphs[paragraph] ?? {};
    const kind = (heading ? 1 : item ? 2 : 0) + (paragraph === 0 ? 3 : 0);
    for (let at = first; at < last; at++) columns[at * OF_PLACE + 3] = kind;
    if (last > first) {
      const opens = doc.sentences[index - 1]?.paragraph === paragraph ? 1 : 2;
      const closes = doc.sentences[index + 1]?.paragraph === paragraph ? 3 : 6;
      columns[first * OF_PLACE + 2] = opens;
      columns[(last - 1) * OF_PLACE + 2] = (columns[(last - 1) * OF_PLACE + 2] ?? 0) + closes;
    }
    setEntities(doc, [first, last], entities[index] ?? [], columns);
  }
  return columns;
}

/** 1 an opening mark, 2 inside, 3 the closing mark. */
function setQuotations({ tokens }: TextDocument, stretches: readonly Stretch[], columns: Uint8Array): void {
  let index = 0;
  for (const [at, { start, end }] of tokens.entries()) {
    while (index < stretches.length && (stretches[index]?.span[1] ?? 0) <= start) index++;
    const span = stretches[index]?.span;
    if (span === undefined || end <= span[0]) continue;
    columns[at * OF_PLACE] = start <= span[0] ? 1 : end >= span[1] ? 3 : 2;
  }
}

/** Odd where an entity begins, even where it goes on. */
function setEntities(
  { tokens }: TextDocument,
  [first, last]: readonly [first: number, last: number],
  entities: readonly Entity[],
  columns: Uint8Array,
): void {
  let at = first;
  for (const { start, end, type } of entities) {
    let begun = false;
    while (at < last && (tokens[at]?.end ?? 0) <= start) at++;
    for (; at < last && (tokens[at]?.start ?? end) < end; at++) {
      columns[at * OF_PLACE + 1] = 1 + 2 * ENTITY_TYPES.indexOf(type) + (begun ? 1 : 0);
      begun = true;
    }
  }
}
