import { useEffect } from 'preact/hooks';

/** Name of the entry in the page's own performance timeline (User Timing), which the bench reads. */
const MARK = 'attache:brief';

/** Notes when a brief was first there to be read and used; `isDrawn` once its lines are. */
export function useBriefMark(isDrawn: boolean): void {
  useEffect(() => {
    if (isDrawn && performance.getEntriesByName(MARK).length === 0) performance.mark(MARK);
  }, [isDrawn]);
}
