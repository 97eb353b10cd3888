import type { TERMS } from './ids.ts';

// The shapes of the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/) that we write.

/** Why a body is there, or the whole annotation; 3.3.5 lists more. */
export type Motivation =
  | 'classifying'
  | 'commenting'
  | 'describing'
  | 'editing'
  | 'highlighting'
  | 'identifying'
  | 'tagging';

/** Words (3.2.4). */
export interface TextualBody {
  type: 'TextualBody';
  value: string;
  purpose: Motivation;
  format: 'text/plain';
  language?: string;
}

/** A thing on the web (4), such as the Wikidata item of a speaker. */
export interface ThingBody {
  type: 'SpecificResource';
  source: string;
  purpose: Motivation;
}

export type Body = TextualBody | ThingBody;

/** The words with what stands around them (4.2.4). */
export interface QuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/** Where they stand (4.2.5), counted in code points. */
export interface PositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/** A passage of an article (4). Several selectors are several ways to one and the same passage. */
export interface Target {
  type: 'SpecificResource';
  source: { id: string; type: 'Text'; 'dcterms:title': string };
  selector: (QuoteSelector | PositionSelector)[];
  /** Of what the reader wrote: the UTF-16 offsets that it was written at. */
  'attache:start'?: number;
  'attache:end'?: number;
}

export interface Annotation {
  id: string;
  type: 'Annotation';
  motivation: Motivation;
  created: string;
  modified?: string;
  generator: string;
  body: Body[];
  target: Target;
}

/** The whole file (5.1), with its only page (5.2) inside. */
export interface AnnotationCollection {
  '@context': ['http://www.w3.org/ns/anno.jsonld', { attache: typeof TERMS }];
  id: string;
  type: 'AnnotationCollection';
  label: string;
  generator: { id: string; type: 'Software'; name: string };
  generated: string;
  total: number;
  first: {
    id: string;
    type: 'AnnotationPage';
    partOf: string;
    startIndex: 0;
    items: Annotation[];
  };
}
