/** The wording of an article as it stood when it was read. */
export interface Reading {
  /** Without its fragment. */
  url: string;
  /** ISO 8601, UTC. */
  readAt: string;
  title: string;
  /** As `ArticleText.text`. */
  text: string;
}
