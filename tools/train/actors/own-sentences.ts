/** The four types of CoNLL-2003. */
const TYPES = ['PER', 'ORG', 'LOC', 'MISC'] as const;
export type OwnType = (typeof TYPES)[number];

/** One of our own documents: its paragraphs, the headline first, joined by line breaks; spans are offsets into it. */
export interface OwnDocument {
  /** Its place in the file, counted from 1. */
  id: string;
  text: string;
  spans: [start: number, end: number, type: OwnType][];
}

/** A name, a bracket that is meant as one, or a bracket that stands where none may. */
const MARK = /\[(?<name>[^[\]]*)\]\((?<type>PER|ORG|LOC|MISC)\)|\\(?<bracket>[[\]])|(?<stray>[[\]])/g;

/**
 * Reads labelled sentences: a paragraph a line, an empty line between documents, `[Name](PER)` for a name, `\[` and
 * `\]` for brackets of the text itself; a line that begins with `#` is a comment. Throws with the number of the line
 * where brackets make no name.
 */
export function readOwnSentences(text: string): OwnDocument[] {
  const documents: OwnDocument[] = [];
  let open: OwnDocument | undefined;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.startsWith('#')) continue;
    if (line.trim() === '') {
      open = undefined;
      continue;
    }
    if (open === undefined) {
      open = { id: String(documents.length + 1), text: '', spans: [] };
      documents.push(open);
    } else {
      open.text += '\n';
    }
    addParagraph(open, line, index + 1);
  }
  return documents;
}

function addParagraph(document: OwnDocument, line: string, number: number): void {
  let read = 0;
  for (const match of line.matchAll(MARK)) {
    const { name, type, bracket, stray } = match.groups ?? {};
    if (stray !== undefined || name?.trim() !== name)
      throw new Error(
        `line ${number}: brackets make no name at "${line.slice(match.index, match.index + 40)}"`,
      );
    document.text += line.slice(read, match.index);
    const start = document.text.length;
    document.text += name ?? bracket;
    if (isType(type)) {
      if (name === '') throw new Error(`line ${number}: a name without letters`);
      document.spans.push([start, document.text.length, type]);
    }
    read = match.index + match[0].length;
  }
  document.text += line.slice(read);
}

const isType = (type: string | undefined): type is OwnType => TYPES.some((one) => one === type);
