import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Article, readArticles } from './corpus.ts';
import { joinTokens } from './join-tokens.ts';

/** Sentences of a paragraph, where the data keeps none. */
const IN_PARAGRAPH = 2;

/**
 * News of which nobody has told who says what: the silver news of the recogniser of names, whose tokens are put together
 * again, and the training half of CoNLL-2003.
 */
export function readUnlabelled(data: string): Article[] {
  const folder = join(data, 'eval/actors');
  const silver = gunzipSync(readFileSync(join(folder, 'silver.tsv.gz'))).toString('utf8');
  return [...documentsOf(silver), ...readArticles(join(folder, 'conll03.train.jsonl'))].map(
    ({ id, text }): Article => ({ id, title: '', text, attributions: [] }),
  );
}

function* documentsOf(silver: string): Iterable<{ id: string; text: string }> {
  let id = '';
  let sentences: string[] = [];
  let tokens: string[] = [];
  for (const line of silver.split('\n')) {
    const [form = '', name = ''] = line.split('\t');
    if (form !== '' && form !== '-DOC-') tokens.push(form);
    else if (tokens.length > 0) {
      sentences.push(joinTokens(tokens));
      tokens = [];
    }
    if (form !== '-DOC-') continue;
    if (sentences.length > 0) yield { id, text: inParagraphs(sentences) };
    id = name;
    sentences = [];
  }
  if (sentences.length > 0) yield { id, text: inParagraphs(sentences) };
}

/** A paragraph ends after some sentences, but not inside a quotation. */
function inParagraphs(sentences: readonly string[]): string {
  const paragraphs: string[] = [];
  let open: string[] = [];
  for (const sentence of sentences) {
    open.push(sentence);
    const marks = open.join(' ').split('"').length - 1;
    if (open.length < IN_PARAGRAPH || (marks % 2 === 1 && open.length < 3 * IN_PARAGRAPH)) continue;
    paragraphs.push(open.join(' '));
    open = [];
  }
  return [...paragraphs, open.join(' ')].filter((paragraph) => paragraph !== '').join('\n\n');
}
