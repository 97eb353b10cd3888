import type { Analysis, Span } from '../../shared/analysis.ts';
import type { Layer } from '../../shared/settings.ts';
import type { Subject } from '../../shared/subject.ts';
import type { HighlightName } from './names.ts';

/** One marked stretch of the article. */
export interface Annotation {
  span: Span;
  highlight: Exclude<HighlightName, 'attache-focus'>;
  subject: Subject;
}

/**
 * The marks that an analysis asks for on the layers that are on, ordered by where they begin, the longer first.
 * Spans that are empty or not within the text (a page that changed meanwhile) are left out.
 *
 * @param length of the article text
 */
export function annotationsOf(
  analysis: Analysis,
  layers: Readonly<Record<Layer, boolean>>,
  length: number,
): Annotation[] {
  const all = [
    ...(layers.actors ? actorMarks(analysis) : []),
    ...(layers.quotes ? quoteMarks(analysis) : []),
    ...(layers.claims ? claimMarks(analysis) : []),
  ];
  return all.filter(({ span: [start, end] }) => start >= 0 && start < end && end <= length).sort(byPlace);
}

/** Orders by beginning, then by end, the longer first. */
function byPlace({ span: a }: Annotation, { span: b }: Annotation): number {
  return a[0] - b[0] || b[1] - a[1];
}

function actorMarks({ actors }: Analysis): Annotation[] {
  return actors.flatMap(({ id, type, mentions }) =>
    mentions.map((span) => ({
      span,
      highlight: type === 'unnamed' ? 'attache-unnamed' : 'attache-actor',
      subject: { kind: 'actor', id },
    })),
  );
}

function quoteMarks({ quotes }: Analysis): Annotation[] {
  return quotes.flatMap(({ span, cue }, index) => {
    const subject: Subject = { kind: 'quote', index };
    const mark: Annotation = { span, highlight: 'attache-quote', subject };
    return cue ? [mark, { span: cue, highlight: 'attache-cue', subject }] : [mark];
  });
}

function claimMarks({ claims }: Analysis): Annotation[] {
  return claims.flatMap(({ content, cue }, index) => {
    const subject: Subject = { kind: 'claim', index };
    return [
      { span: content, highlight: 'attache-claim', subject },
      { span: cue, highlight: 'attache-cue', subject },
    ];
  });
}
