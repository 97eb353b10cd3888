import type { Analysis, Span } from '../shared/analysis.ts';
import type { Note, Placed } from '../shared/notes.ts';
import type { Layer } from '../shared/settings.ts';
import type { FoundArticle } from './article/read.ts';
import { type Annotation, annotationsOf } from './highlight/annotations.ts';
import { type AnnotationIndex, indexAnnotations, stackOf } from './highlight/stack.ts';

/** An article with its marks. */
export interface Shown {
  key: number;
  found: FoundArticle;
  analysis: Analysis;
  notes: readonly Placed<Note>[];
  annotations: Annotation[];
  index: AnnotationIndex;
}

/** The marks that an article has on the layers that are on. */
export function shownOf(
  { key, found, analysis, notes }: Pick<Shown, 'key' | 'found' | 'analysis' | 'notes'>,
  layers: Readonly<Record<Layer, boolean>>,
): Shown {
  const annotations = annotationsOf(analysis, layers, found.article.text.length);
  return { key, found, analysis, notes, annotations, index: indexAnnotations(annotations) };
}

/** The annotations that a span stands for: that very span's first, then those around it, then those in it. */
export function stackFor({ annotations, index }: Shown, span: Span): Annotation[] {
  const same = annotations.filter(({ span: [start, end] }) => start === span[0] && end === span[1]);
  const inside = annotations.filter(({ span: [start, end] }) => start >= span[0] && end <= span[1]);
  const around = index.at(span[0]).filter(({ span: [, end] }) => end >= span[1]);
  return stackOf([...same, ...around, ...inside.slice(0, 1)]);
}

/** The same marks in what is shown now, though their subjects may have other indices; null where one is gone. */
export function stackAgain({ annotations }: Shown, stack: readonly Annotation[]): Annotation[] | null {
  const found = stack.map((one) => annotations.find((other) => keyOf(other) === keyOf(one)));
  return found.every((each) => each !== undefined) ? found : null;
}

/** What an annotation is known by, also after the analysis was made anew. */
export const keyOf = ({ subject, highlight, span }: Annotation): string =>
  `${subject.kind} ${highlight} ${span.join(' ')}`;

/** The marks that a reader goes through, one for each passage: a reporting word goes with what it reports. */
export const stopsOf = ({ annotations }: Shown): Annotation[] =>
  annotations.filter(({ highlight }) => highlight !== 'attache-cue');
