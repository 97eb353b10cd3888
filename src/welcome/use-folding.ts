import { useState } from 'preact/hooks';
import type { Openness, SectionId } from '../brief/components/Section.tsx';

/** What the first look needs is open, so that what else there is on the page comes into reach. What is folded here is no choice for other pages. */
const AT_FIRST: Readonly<Record<SectionId, boolean>> = {
  meetings: true,
  voices: false,
  unnamed: false,
  timeline: false,
  disagreements: false,
  nextSteps: false,
  measures: false,
  positions: false,
  sourcing: false,
};

/** Which sections of the example's brief are open, for as long as this page is. */
export function useFolding(): Openness {
  const [open, setOpen] = useState(AT_FIRST);
  return { open, onToggle: (id, isOpen) => setOpen((before) => ({ ...before, [id]: isOpen })) };
}
