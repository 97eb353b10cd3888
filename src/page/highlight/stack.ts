import { firstWhere } from '../../shared/first-where.ts';
import { subjectKey } from '../../shared/subject.ts';
import type { Annotation } from './annotations.ts';

/** A card shows at most this many stacked annotations; beyond that its tabs no longer fit a phone. */
const DEEPEST = 3;

/** Finds the annotations that cover an offset of the article text. */
export interface AnnotationIndex {
  /** Innermost first, one for each subject, at most three. */
  at(offset: number): Annotation[];
}

/**
 * Prepares the lookup.
 *
 * @param annotations ordered by where they begin, as `annotationsOf` gives them
 */
export function indexAnnotations(annotations: readonly Annotation[]): AnnotationIndex {
  // The furthest end so far: behind a value that does not pass the offset, nothing earlier covers it either.
  let furthest = 0;
  const furthestEnds = annotations.map(({ span }) => {
    furthest = Math.max(furthest, span[1]);
    return furthest;
  });
  return {
    at(offset) {
      const covering: Annotation[] = [];
      const next = firstWhere(annotations, ({ span }) => span[0] > offset);
      for (let i = next - 1; (furthestEnds[i] ?? 0) > offset; i -= 1) {
        const annotation = annotations[i];
        if (annotation && annotation.span[1] > offset) covering.push(annotation);
      }
      return stackOf(covering.sort((a, b) => lengthOf(a) - lengthOf(b)));
    },
  };
}

const lengthOf = ({ span: [start, end] }: Annotation): number => end - start;

/** The first annotation of each subject, and no more than a card shows. */
export function stackOf(annotations: readonly Annotation[]): Annotation[] {
  const seen = new Set<string>();
  const firsts = annotations.filter(({ subject }) => {
    const key = subjectKey(subject);
    return !seen.has(key) && seen.add(key);
  });
  return firsts.slice(0, DEEPEST);
}
