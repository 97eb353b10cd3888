import { useEffect, useState } from 'preact/hooks';

/**
 * False while something is drawn for the first time, true soon after: what is not in view then need not keep the reader
 * waiting for what is.
 *
 * @param already whether there is nothing to wait for
 */
export function useLater(already = false): boolean {
  const [isLater, setLater] = useState(already);
  useEffect(() => {
    if (isLater) return;
    // An effect runs after its frame; a task of its own lets the reader's first press in before.
    const later = setTimeout(setLater, 0, true);
    return () => clearTimeout(later);
  }, [isLater]);
  return isLater;
}
