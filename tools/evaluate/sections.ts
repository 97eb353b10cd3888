import { join } from 'node:path';
import { certaintySection } from './certainty.ts';
import { goldSection } from './gold.ts';
import { pagesSection } from './pages/section.ts';
import { ploverSection } from './plover.ts';
import { recognitionSection } from './recognition.ts';
import { resolutionSection } from './resolution.ts';
import { attributionsSection, namesSection, statesSection } from './sets.ts';
import { syntaxSection } from './syntax.ts';

/** Measures one section from the data folder, with a folder to work in; undefined where its data is not there. */
type Measure = (data: string, work: string) => string | undefined | Promise<string | undefined>;

/** Each section by the name that it is asked for, in the order of the page. */
export const SECTIONS: Readonly<Record<string, Measure>> = {
  gold: (data, work) => goldSection(data, join(work, 'gold')),
  names: namesSection,
  resolution: resolutionSection,
  attributions: attributionsSection,
  certainty: certaintySection,
  syntax: syntaxSection,
  states: statesSection,
  plover: (data) => ploverSection(data),
  recognition: recognitionSection,
  pages: pagesSection,
};
