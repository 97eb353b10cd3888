import { createReadStream } from 'node:fs';
import { linesOf } from '../../analyze/lines.ts';

/**
 * JSON lines for the stream, made while they are read: the articles of `files`, over and over, each time under a new id, until
 * they have so many words by white space. Where the files have no articles, there is nothing.
 */
export async function* corpusOf(files: readonly string[], words: number): AsyncGenerator<string> {
  let left = words;
  for (let id = 0, round = 0; left > 0 && (round === 0 || id > 0); round++) {
    for (const file of files) {
      for await (const { text: line } of linesOf(createReadStream(file))) {
        const { text }: { text: string } = JSON.parse(line);
        yield `${JSON.stringify({ id: String(id++), text })}\n`;
        left -= text.match(/\S+/g)?.length ?? 0;
        if (left <= 0) return;
      }
    }
  }
}
