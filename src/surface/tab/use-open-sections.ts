import { useState } from 'preact/hooks';
import type { Openness } from '../../brief/components/Section.tsx';
import { browser } from '../../shared/browser.ts';
import { useStored } from '../stored.ts';
import { OPEN_SECTIONS_KEY, type OpenSections, readOpenSections } from './open-sections.ts';

/** Which sections the reader keeps open, and how to change that; null until the storage has answered. */
export function useOpenSections(): Openness | null {
  const { value: stored } = useStored('local', OPEN_SECTIONS_KEY, readOpenSections);
  // What was folded here goes before what is stored: the storage answers late.
  const [chosen, setChosen] = useState<Partial<OpenSections>>({});
  if (stored === undefined) return null;
  const open = { ...stored, ...chosen };
  return {
    open,
    onToggle: (id, isOpen) => {
      setChosen((before) => ({ ...before, [id]: isOpen }));
      // Where storage is full or gone the section folds all the same and is forgotten with the popup.
      browser.storage.local.set({ [OPEN_SECTIONS_KEY]: { ...open, [id]: isOpen } }).catch(() => {});
    },
  };
}
