import { isRecord } from '../../shared/shapes.ts';
import type { TabReport, TabState } from '../../shared/tab-report.ts';

const STATES: Record<TabState, true> = {
  reading: true,
  annotated: true,
  'not-an-article': true,
  unsure: true,
  'not-english': true,
  'needs-access': true,
  failed: true,
};

/**
 * A tab's report out of `storage.session`. Null where there is none, and where it is none of ours: an unknown
 * state, or an analysis of another schema that an earlier version of the extension left behind.
 */
export function readReport(stored: unknown): TabReport | null {
  if (!isRecord(stored) || typeof stored['state'] !== 'string' || !Object.hasOwn(STATES, stored['state']))
    return null;
  const { article, analysis, beginning } = stored;
  if (beginning !== undefined && !isBeginning(beginning)) return null;
  if (article !== undefined && !(isRecord(article) && typeof article['text'] === 'string')) return null;
  if (analysis !== undefined && !(isRecord(analysis) && analysis['schema'] === 1)) return null;
  // Only the background writes this record; state, schema and text are what could be of another version.
  return stored as unknown as TabReport;
}

const isBeginning = (value: unknown): boolean =>
  isRecord(value) &&
  isRecord(value['article']) &&
  typeof value['article']['text'] === 'string' &&
  isRecord(value['analysis']) &&
  value['analysis']['schema'] === 1;
