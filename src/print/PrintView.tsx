import { useEffect, useRef, useState } from 'preact/hooks';
import { SpeechContext } from '../brief/components/speech.ts';
import type { Speech } from '../brief/phrases.ts';
import { type TabReport, tabKey } from '../shared/tab-report.ts';
import { useStored } from '../surface/stored.ts';
import { readReport } from '../surface/tab/read-report.ts';
import { type Extent, Options } from './Options.tsx';
import { PrintedBrief } from './PrintedBrief.tsx';

type Annotated = TabReport & Required<Pick<TabReport, 'article' | 'analysis'>>;

const annotated = (report: TabReport | null | undefined): Annotated | null => {
  const { article, analysis } = report ?? {};
  return report?.state === 'annotated' && article && analysis ? { ...report, article, analysis } : null;
};

/**
 * The brief of a tab, to be printed. What has once been shown stays, also when its tab goes to another page or is
 * closed: the reader is looking at it.
 */
export function PrintView({ tabId, speech }: { tabId: number | null; speech: Speech }) {
  const { say } = speech;
  const { value: report, error } = useStored('session', tabId === null ? null : tabKey(tabId), readReport);
  const [extent, setExtent] = useState<Extent>('brief');
  const kept = useRef<Annotated | null>(null);
  const now = annotated(report);
  if (now && (kept.current === null || kept.current.article.url === now.article.url)) kept.current = now;
  const shown = kept.current;
  const title = shown?.article.title;

  useEffect(() => {
    // Browsers name a printed file after it.
    document.title = title === undefined ? say('printTitle') : title;
  }, [title, say]);

  const isLoading = tabId !== null && report === undefined && error === null;
  return (
    <SpeechContext.Provider value={speech}>
      {shown && <Options extent={extent} onExtent={setExtent} onPrint={() => print()} />}
      <main class="brief-theme print" data-phase={shown ? 'ready' : isLoading ? 'loading' : 'none'}>
        {shown ? (
          <PrintedBrief report={shown} extent={extent} />
        ) : (
          <div class="paper">
            <h1>{say('printTitle')}</h1>
            <p role="status">{isLoading ? '' : absent(report, error, speech)}</p>
          </div>
        )}
      </main>
    </SpeechContext.Provider>
  );
}

/** Why there is nothing to print. */
function absent(report: TabReport | null | undefined, error: string | null, { say }: Speech): string {
  if (error !== null) return say('popupReportFailed', error);
  return report?.state === 'reading' ? say('printReading') : say('printGone');
}
