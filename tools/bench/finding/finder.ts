/** Something that finds the article in the document that it runs in. */
export interface FinderModule {
  /** Finds it; what it gives tells the text, which may take time of its own. */
  find(): Promise<() => Promise<string>>;
}
