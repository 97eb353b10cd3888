import { readFileSync } from 'node:fs';
import type { Span } from '../../../src/shared/analysis.ts';

/** A news article with everything in it that somebody is said to say, think or want. */
export interface Article {
  id: string;
  title: string;
  text: string;
  attributions: { source: Span[]; cue: Span[]; content: Span[]; speech: boolean }[];
}

/** Reads a file of one article a line. */
export function readArticles(file: string): Article[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Article => JSON.parse(line));
}
