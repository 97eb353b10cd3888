import { tidy } from './tidy.ts';

/** Where proper nouns stand side by side, told as offsets; `words` are the text's tokens in order. */
export function properNounRuns(
  text: string,
  words: readonly string[],
  classes: readonly string[],
): [start: number, end: number][] {
  const runs: [number, number][] = [];
  let at = 0;
  let open = false;
  for (const [index, word] of words.entries()) {
    const start = text.indexOf(word, at);
    if (start === -1) continue;
    const gap = text.slice(at, start);
    at = start + word.length;
    const isProper = classes[index] === 'PROPN';
    const last = runs.at(-1);
    if (isProper && open && last && !gap.includes('\n')) last[1] = at;
    else if (isProper) runs.push([start, at]);
    open = isProper;
  }
  return runs.flatMap(([start, end]) => {
    const surface = text.slice(start, end);
    const name = tidy(surface);
    const from = start + surface.indexOf(name);
    return name === '' ? [] : [[from, from + name.length]];
  });
}
