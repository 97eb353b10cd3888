import type { Block } from './block.ts';

/** Letters of the page by where they stand. */
export interface Measures {
  /** Outside links. */
  running: number;
  /** In cells of tables, by the outermost table. */
  tables: Map<Element, number>;
}

/** Measures all blocks of a page. */
export function measuresOf(blocks: readonly Block[]): Measures {
  const tables = new Map<Element, number>();
  let running = 0;
  for (const { element, text, linked } of blocks) {
    running += text.length * (1 - linked);
    let table: Element | null = null;
    for (let each = element.closest('table'); each; each = each.parentElement?.closest('table') ?? null)
      table = each;
    if (table) tables.set(table, (tables.get(table) ?? 0) + text.length);
  }
  return { running, tables };
}
