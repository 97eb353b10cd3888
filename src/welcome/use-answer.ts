import { useEffect, useState } from 'preact/hooks';

/**
 * What the browser answers to a question; null until it has. It is asked again when the reader comes back to this page,
 * since what it is about is changed elsewhere.
 *
 * @param ask a constant function that never rejects
 */
export function useAnswer<T>(ask: () => Promise<T>): T | null {
  const [answer, setAnswer] = useState<T | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const again = async () => {
      const value = await ask();
      if (!life.signal.aborted) setAnswer(() => value);
    };
    void again();
    addEventListener('focus', again, { signal: life.signal });
    document.addEventListener('visibilitychange', again, { signal: life.signal });
    return () => life.abort();
  }, [ask]);
  return answer;
}
