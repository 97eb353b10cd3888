import { SpeechContext } from '../brief/components/speech.ts';
import type { Speech } from '../brief/phrases.ts';
import type { Engine } from '../surface/closed-pages.ts';
import { useTab } from '../surface/tab/use-tab.ts';
import { TabPanel } from './TabPanel.tsx';
import { usePart } from './use-part.ts';

interface Props {
  /** Beside which tab; null for whichever of the window is in front. */
  tabId: number | null;
  engine: Engine;
  speech: Speech;
}

/** Follows the tab in front, and remembers which part the reader looks at. */
export function Panel({ tabId, engine, speech }: Props) {
  const tab = useTab(tabId);
  const [part, choose] = usePart();
  if (part === undefined) return null;
  return (
    <SpeechContext.Provider value={speech}>
      <TabPanel key={tab?.id} tab={tab} engine={engine} speech={speech} part={part} onPart={choose} />
    </SpeechContext.Provider>
  );
}
