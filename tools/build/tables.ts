import { type Plugin, transformWithOxc } from 'vite';

/** Where modules lie that may be nothing but data. */
const TABLES = /\/src\/analysis\/lexicon\/.+\.ts$/;
/** Characters of JSON from which on an engine reads it sooner than code that says the same (V8’s own figure). */
const WORTH_IT = 10_000;

/**
 * Modules that are nothing but large tables are built as JSON in a string, lists of words as the words with something between
 * them: engines read that in half the time of code, and the background reads all of it each time that it is started.
 */
export const tablesAsText = (): Plugin => ({
  name: 'attache:tables',
  enforce: 'pre',
  async transform(code, id) {
    if (!TABLES.test(id)) return null;
    const tables = await tablesIn(code, id);
    return tables && { code: tables, map: null };
  },
});

/** The same module with its tables as text; null where it needs others, is more than data, or is small. */
export async function tablesIn(code: string, id: string): Promise<string | null> {
  const { code: script } = await transformWithOxc(code, id);
  if (/^\s*import\b/m.test(script)) return null;
  const module: Record<string, unknown> = await import(`data:text/javascript,${encodeURIComponent(script)}`);
  const exported = Object.entries(module);
  if (!exported.every(([, value]) => isData(value))) return null;
  if (!exported.some(([, value]) => JSON.stringify(value).length >= WORTH_IT)) return null;
  return exported
    .map(([name, value]) => `export const ${name} = /* @__PURE__ */ ${codeOf(value)};\n`)
    .join('');
}

/** No word has it. */
const BETWEEN = '|';

/** Lists of words are shorter still as one text. */
function codeOf(value: unknown): string {
  const isWords = (all: unknown): all is string[] =>
    Array.isArray(all) &&
    all.length > 0 &&
    all.every((one) => typeof one === 'string' && !one.includes(BETWEEN));
  return isWords(value)
    ? `${JSON.stringify(value.join(BETWEEN))}.split(${JSON.stringify(BETWEEN)})`
    : `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

/** Whether JSON says all of a value: what it leaves out or turns into something else is a table's no longer. */
function isData(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== 'object') return false;
  if (Array.isArray(value)) return value.every(isData);
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isData);
}
