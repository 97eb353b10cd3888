/** Words that the reader has marked on some page and wants annotated, as they are handed to the page that does it. */
export interface Selection {
  text: string;
  /** Address and title of the page they were marked on; empty where the browser does not tell. */
  url: string;
  title: string;
}

/** Key in `storage.session` under which they wait for that page. */
export const selectionKey = (id: string): string => `selection:${id}`;
