import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Seen } from '../../shared/accompany.ts';
import type { Span } from '../../shared/analysis.ts';
import type { TabReport } from '../../shared/tab-report.ts';
import { type Line, lineTo } from './line.ts';

/** What the panel and the page tell each other. */
export interface Company {
  /** Which part of the report's article is in view; null where that is not known. */
  seen: Span | null;
  /** Outlines a place in the page; null for none. */
  outline: (span: Span | null) => void;
}

/** Keeps company with the page that a tab's report is about, for as long as the panel shows it. */
export function useCompany(tabId: number, report: TabReport | null | undefined): Company {
  const [said, setSaid] = useState<Seen | null>(null);
  const line = useRef<Line | null>(null);
  const frame = report?.frame ?? 0;
  const of = report?.article?.text.length ?? null;

  useEffect(() => {
    const life = new AbortController();
    line.current = lineTo(tabId, frame, setSaid, life.signal);
    return () => life.abort();
  }, [tabId, frame]);

  // Each report is news of a page that listens, be it the same page or the next one.
  useEffect(() => {
    if (of === null) return;
    line.current?.ensure();
    line.current?.say({ of, outline: null });
  }, [tabId, frame, report, of]);

  const outline = useMemo(
    () => (span: Span | null) => of !== null && line.current?.say({ of, outline: span }),
    [of],
  );
  return { seen: said !== null && said.of === of ? said.seen : null, outline };
}
