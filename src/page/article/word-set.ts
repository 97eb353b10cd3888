/** The words of a list that is written with blanks between them, on one line or several. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
