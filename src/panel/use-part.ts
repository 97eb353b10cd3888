import { useState } from 'preact/hooks';
import { browser } from '../shared/browser.ts';
import { useStored } from '../surface/stored.ts';
import { PART_KEY, type Part, readPart } from './parts.ts';

/** The part that the reader looks at, which the next panel opens with; `undefined` until the storage has answered. */
export function usePart(): [Part | undefined, (part: Part) => void] {
  const { value: stored } = useStored('local', PART_KEY, readPart);
  // Two panels may be open; each keeps to what was chosen in it.
  const [chosen, setChosen] = useState<Part>();
  return [
    chosen ?? stored,
    (part) => {
      setChosen(part);
      // Where storage is full or gone the tab changes all the same and is forgotten with the panel.
      browser.storage.local.set({ [PART_KEY]: part }).catch(() => {});
    },
  ];
}
