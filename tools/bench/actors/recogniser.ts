/** A name in a text: offsets, the end exclusive, and one of the four types of CoNLL-2003. */
export type Entity = [start: number, end: number, type: 'PER' | 'ORG' | 'LOC' | 'MISC'];

/** What every contestant is measured as: ready to read, its code and tables loaded. */
export interface Recogniser {
  recognise(text: string): Entity[];
}

/** A module that is measured. */
export interface RecogniserModule {
  /** Reads the tables and makes ready; part of the cold start. */
  open(): Recogniser;
}
