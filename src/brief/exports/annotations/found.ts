import type { Analysis, Span } from '../../../shared/analysis.ts';
import { fits } from '../../../shared/sentence.ts';
import { castOf } from '../../model/people.ts';
import { naming, tag, words } from './bodies.ts';
import type { Body, Motivation } from './model.ts';

/** One thing that the analysis found, where it stands, and what there is to say of it. */
export interface Found {
  /** Differs from finding to finding. */
  key: readonly (string | number)[];
  motivation: Motivation;
  span: Span;
  body: Body[];
}

/** Everything that the analysis found, in the order of the text; what does not fit the text is left out. */
export function findingsOf(text: string, analysis: Analysis): Found[] {
  const cast = castOf(analysis.actors);
  const who = (ids: readonly (string | null | undefined)[]): Body[] =>
    [...new Set(ids)].flatMap((id) => (id == null ? undefined : cast.get(id)) ?? []).flatMap(naming);
  const as =
    (kind: string, motivation: Motivation) =>
    (index: number | string, span: Span, ...body: Body[][]): Found => ({
      key: [kind, index, ...span],
      motivation,
      span,
      body: [...tag('finding', kind), ...body.flat()],
    });
  const verbatim = (span: Span | null): Body[] =>
    span !== null && fits(text, span) ? [words('describing', text.slice(...span))] : [];

  const quote = as('quote', 'highlighting');
  const claim = as('claim', 'highlighting');
  const actor = as('actor', 'identifying');
  const meeting = as('meeting', 'classifying');
  const account = as('account', 'classifying');
  const position = as('position', 'classifying');
  const measure = as('measure', 'classifying');
  const status = as('status', 'classifying');

  return [
    ...analysis.quotes.map(({ span, speaker, cue, form, certainty, force }, index) =>
      quote(
        index,
        span,
        tag('form', form),
        tag('force', force),
        tag('certainty', certainty),
        who([speaker]),
        verbatim(cue),
      ),
    ),
    ...analysis.claims.map(({ content, source, sources, cue, kind, sourcing, certainty, force }, index) =>
      claim(
        index,
        content,
        tag('kind', kind),
        tag('force', force),
        tag('sourcing', sourcing),
        tag('certainty', certainty),
        who([source, ...(sources ?? [])]),
        verbatim(cue),
      ),
    ),
    ...analysis.actors.flatMap((one) =>
      one.mentions.map((span) =>
        actor(
          one.id,
          span,
          tag('type', one.type),
          tag('side', one.side),
          tag('certainty', one.certainty),
          naming(one),
        ),
      ),
    ),
    ...analysis.encounters.flatMap(({ id, type, state, participants, certainty, evidence, accounts }) => [
      ...evidence.map((span) =>
        meeting(
          id,
          span,
          tag('type', type),
          tag('state', state),
          tag('certainty', certainty),
          who(participants),
        ),
      ),
      ...accounts.map((one, index) =>
        account(
          `${id} ${index}`,
          one.evidence,
          tag('type', type),
          tag('state', one.state),
          who([one.source]),
        ),
      ),
    ]),
    ...analysis.positions.map((one, index) =>
      position(index, one.evidence, tag('stance', one.stance), who([one.actor])),
    ),
    ...(analysis.measures ?? []).map((one) =>
      measure(one.id, one.evidence, tag('type', one.kind), tag('state', one.state), who(one.parties)),
    ),
    ...(analysis.status === null
      ? []
      : [status(0, analysis.status.because, tag('state', analysis.status.state))]),
  ]
    .filter(({ span }) => fits(text, span))
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}
