import type { Analysis, Span } from '../shared/analysis.ts';
import type { Layer } from '../shared/settings.ts';
import type { FoundArticle } from './article/read.ts';
import { type Annotation, annotationsOf } from './highlight/annotations.ts';
import { type AnnotationIndex, indexAnnotations, stackOf } from './highlight/stack.ts';

/** An article with its marks. */
export interface Shown {
  found: FoundArticle;
  analysis: Analysis;
  annotations: Annotation[];
  index: AnnotationIndex;
}

/** The marks that an article has on the layers that are on. */
export function shownOf(
  found: FoundArticle,
  analysis: Analysis,
  layers: Readonly<Record<Layer, boolean>>,
): Shown {
  const annotations = annotationsOf(analysis, layers, found.article.text.length);
  return { found, analysis, annotations, index: indexAnnotations(annotations) };
}

/** The annotations that a span stands for: that very span's first, then those around it, then those in it. */
export function stackFor({ annotations, index }: Shown, span: Span): Annotation[] {
  const same = annotations.filter(({ span: [start, end] }) => start === span[0] && end === span[1]);
  const inside = annotations.filter(({ span: [start, end] }) => start >= span[0] && end <= span[1]);
  const around = index.at(span[0]).filter(({ span: [, end] }) => end >= span[1]);
  return stackOf([...same, ...around, ...inside.slice(0, 1)]);
}
