import { foldWord } from './fold.ts';
import { type Token, tokenize } from './tokens.ts';

/** Phrases as they are written, each with a value. */
type Listed<T> = () => Iterable<readonly [surface: string, value: T]>;

interface Node<T> {
  children: Map<string, Node<T>>;
  values: T[];
}

/** The phrases that begin with one word: first as they came, and as a trie once that word has been met. */
interface Opening<T> {
  waiting: (readonly [surface: string, value: T])[];
  root: Node<T> | undefined;
}

const emptyNode = <T>(): Node<T> => ({ children: new Map(), values: [] });

/** Letters and blanks alone need no tokenizer to be cut into words. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

const keyOf = (token: Token): string => foldWord(token.lower);

// A blank behind it, as behind an abbreviation in running text.
const wordsOf = (surface: string): string[] =>
  PLAIN.test(surface)
    ? surface.toLowerCase().split(' ')
    : tokenize(`${surface} `, 0, surface.length + 1).map(keyOf);

/**
 * Listed phrases by their words, without regard to case and diacritics. Most of a long list is never asked for, so a
 * phrase is only cut into words when its first word is met.
 */
export class PhraseIndex<T> {
  readonly #openings = new Map<string, Opening<T>>();
  #listed: Listed<T> | undefined;

  /** @param listed the phrases with their values, asked for when the first is looked up */
  constructor(listed?: Listed<T>) {
    this.#listed = listed;
  }

  /** Adds a phrase as it is written. One phrase may carry several values. */
  add(surface: string, value: T): void {
    this.#take();
    const blank = surface.indexOf(' ');
    const head = blank < 0 ? surface : surface.slice(0, blank);
    const first = PLAIN.test(head) ? head.toLowerCase() : wordsOf(surface)[0];
    if (first === undefined) return;
    const opening = this.#openings.get(first);
    if (opening === undefined) this.#openings.set(first, { waiting: [[surface, value]], root: undefined });
    else if (opening.root === undefined) opening.waiting.push([surface, value]);
    else plant(opening.root, wordsOf(surface), value);
  }

  /** The longest phrase of at most `most` tokens that starts at token `at`, with its values and its length. */
  longestAt(
    tokens: readonly Token[],
    at: number,
    most = Number.POSITIVE_INFINITY,
  ): { values: readonly T[]; length: number } | undefined {
    this.#take();
    const head = tokens[at];
    const opening = head === undefined ? undefined : this.#openings.get(keyOf(head));
    if (opening === undefined || most < 1) return undefined;
    let node = rootOf(opening);
    let best = node.values.length > 0 ? { values: node.values, length: 1 } : undefined;
    for (let length = 2; length <= most; length++) {
      const token = tokens[at + length - 1];
      const next = token === undefined ? undefined : node.children.get(keyOf(token));
      if (next === undefined) return best;
      node = next;
      if (node.values.length > 0) best = { values: node.values, length };
    }
    return best;
  }

  #take(): void {
    const listed = this.#listed;
    if (listed === undefined) return;
    this.#listed = undefined;
    for (const [surface, value] of listed()) this.add(surface, value);
  }
}

function rootOf<T>(opening: Opening<T>): Node<T> {
  if (opening.root === undefined) {
    opening.root = emptyNode();
    for (const [surface, value] of opening.waiting) plant(opening.root, wordsOf(surface), value);
    opening.waiting = [];
  }
  return opening.root;
}

/** `root` stands for the first word already. */
function plant<T>(root: Node<T>, words: readonly string[], value: T): void {
  let node = root;
  for (const word of words.slice(1)) {
    let next = node.children.get(word);
    if (next === undefined) {
      next = emptyNode();
      node.children.set(word, next);
    }
    node = next;
  }
  node.values.push(value);
}
