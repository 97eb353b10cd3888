import type { Analyst } from '../../src/analysis/analyze.ts';
import { attributionsOf } from './attributions.ts';
import { entitiesOf } from './entities.ts';
import type { Form } from './form.ts';
import type { Request } from './request.ts';
import { stateFor } from './states.ts';

/** How each form is answered; see the contract in the architecture document. */
export const FORMS: Readonly<Record<Form, (analyst: Analyst, request: Request) => object>> = {
  analysis: (analyst, { article }) => analyst.analyze(article),
  entities: (analyst, { article }) => ({ spans: entitiesOf(analyst.read(article)) }),
  attributions: (analyst, { article }) => attributionsOf(analyst.read(article)),
  states: (analyst, { article, subject }) => ({
    state: stateFor(article.text, analyst.read(article), subject),
  }),
};
