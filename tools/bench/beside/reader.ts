/** Something that reads a text as thoroughly as it can. */
export interface Reader {
  /** How many things it found; they are made, as whoever uses it would have them. */
  read(text: string): number;
}

/** What a contestant's module gives. */
export interface ReaderModule {
  /** Loads model and tables. */
  open(): Reader;
}
