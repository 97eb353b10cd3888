import type { Span } from '../../../shared/analysis.ts';
import { fits } from '../../../shared/sentence.ts';
import type { Exported } from '../exported.ts';
import { codePoints } from './code-points.ts';
import { quoteSelector } from './context.ts';
import { findingsOf } from './found.ts';
import { foundId, GENERATOR, TERMS } from './ids.ts';
import type { Annotation, AnnotationCollection, PositionSelector } from './model.ts';
import { correctionAnnotation, noteAnnotation } from './written.ts';

/** Media type that the standard asks for (Web Annotation Protocol, 4.1). */
export const ANNOTATIONS_TYPE = 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"';

/** An article's findings, then the reader's notes and corrections, as one file of W3C Web Annotations in JSON-LD. */
export function annotationsJson(of: Exported): string {
  return `${JSON.stringify(annotationCollection(of), null, 2)}\n`;
}

/** What {@link annotationsJson} writes. */
export function annotationCollection({
  article,
  analysis,
  notes,
  corrections,
  now,
}: Omit<Exported, 'brief' | 'speech'>): AnnotationCollection {
  const { title, text } = article;
  const url = article.url.replace(/#.*$/s, '');
  const time = now.toISOString();
  const point = codePoints(text);
  const position = ([start, end]: Span): PositionSelector => ({
    type: 'TextPositionSelector',
    start: point(start),
    end: point(end),
  });
  const locate = (span: Span | null) => (span !== null && fits(text, span) ? position(span) : null);
  const items = [
    ...findingsOf(text, analysis).map(
      ({ key, motivation, span, body }): Annotation => ({
        id: foundId(url, ...key),
        type: 'Annotation',
        motivation,
        created: time,
        generator: GENERATOR,
        body,
        target: {
          type: 'SpecificResource',
          source: { id: url, type: 'Text', 'dcterms:title': title },
          selector: [quoteSelector(text, span), position(span)],
        },
      }),
    ),
    ...notes.map((note) => noteAnnotation(note, locate)),
    ...corrections.map((correction) => correctionAnnotation(correction, locate)),
  ];
  const id = foundId(url, 'collection', time);
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { attache: TERMS }],
    id,
    type: 'AnnotationCollection',
    label: title,
    generator: { id: GENERATOR, type: 'Software', name: 'Attaché' },
    generated: time,
    total: items.length,
    first: { id: `${id}:page`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  };
}
