import type { AnalyzeOutcome, Answer } from '../shared/messages.ts';
import type { FoundArticle } from './article/read.ts';
import type { Entry } from './articles.ts';

/** Gets articles analysed and keeps the background told which one the reader is at. */
export interface Asking {
  /** Resolves when the article in view is analysed and the background has been told of it. */
  ask(): Promise<void>;
  /** Tells and asks everything again the next time. */
  forget(): void;
}

export interface Questions {
  /** The article in view. */
  front(): Entry | null;
  others(): readonly Entry[];
  analyze(found: FoundArticle, inView: boolean): Promise<Answer<AnalyzeOutcome>>;
  onAnswer(asked: Entry, answer: Answer<AnalyzeOutcome>): void;
  /** The article in view is about to be analysed for the first time. */
  onBegin(): void;
}

/**
 * Tells of one article in view after the other, so that the last word is about the one in view at last. The other
 * articles are each asked for once, as soon as they are known. After the signal has aborted no answer is passed on.
 */
export function createAsking(questions: Questions, signal: AbortSignal): Asking {
  let told: string | null = null;
  let asked = new Set<string>();
  let telling: Promise<void> | null = null;

  const tellAll = async (): Promise<void> => {
    for (let front = questions.front(); front; front = questions.front()) {
      const key = front.found.article.url + textKey(front);
      if (key === told || signal.aborted) return;
      told = key;
      asked.add(textKey(front));
      if (front.outcome === null) questions.onBegin();
      const answer = await questions.analyze(front.found, true);
      if (!signal.aborted) questions.onAnswer(front, answer);
    }
  };
  const askOther = async (entry: Entry): Promise<void> => {
    asked.add(textKey(entry));
    const answer = await questions.analyze(entry.found, false);
    if (!signal.aborted) questions.onAnswer(entry, answer);
  };

  return {
    async ask() {
      telling ??= tellAll().finally(() => {
        telling = null;
      });
      for (const entry of questions.others())
        if (entry.outcome === null && !asked.has(textKey(entry))) void askOther(entry);
      await telling;
    },
    forget() {
      told = null;
      asked = new Set();
    },
  };
}

const textKey = ({ key, found }: Entry): string => `\n${key}\n${found.article.text}`;
