import { useEffect, useState } from 'preact/hooks';
import type { Analysis, ArticleText } from '../shared/analysis.ts';
import { callBackground } from '../shared/calls.ts';
import { LONGEST_TEXT } from '../shared/longest-text.ts';

/** How far the reading of a text has come. */
export type Reading =
  | { kind: 'reading' }
  | { kind: 'annotated'; analysis: Analysis }
  | { kind: 'not-english' }
  | { kind: 'too-long'; length: number; longest: number }
  | { kind: 'failed'; reason: string };

const READING: Reading = { kind: 'reading' };

/** Has a text analysed by the background. Never rejects. */
export async function readText(article: ArticleText): Promise<Reading> {
  const { length } = article.text;
  if (length > LONGEST_TEXT) return { kind: 'too-long', length, longest: LONGEST_TEXT };
  const answer = await callBackground('analyzeText', { article });
  if (!answer.ok) return { kind: 'failed', reason: answer.error };
  const { value } = answer;
  return value.state === 'annotated'
    ? { kind: 'annotated', analysis: value.analysis }
    : { kind: 'not-english' };
}

/** Reads the article that is shown, anew whenever it is another object; and how to try once more. */
export function useReading(article: ArticleText): { reading: Reading; retry: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [done, setDone] = useState<{ of: ArticleText; attempt: number; reading: Reading } | null>(null);
  useEffect(() => {
    let current = true;
    void readText(article).then((reading) => {
      if (current) setDone({ of: article, attempt, reading });
    });
    return () => {
      current = false;
    };
  }, [article, attempt]);
  // An answer about the text before must never stand beside this one.
  const isAnswered = done?.of === article && done.attempt === attempt;
  return { reading: isAnswered ? done.reading : READING, retry: () => setAttempt(attempt + 1) };
}
