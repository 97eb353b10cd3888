import type { SentenceForms } from './sentence-forms.ts';
import type { WordForm } from './word-form.ts';

/** Most neighbours remembered of one form. */
const KEPT = 4;

/** What the document shows of one capitalised form in running text. No list holds more than {@link KEPT}, none a form twice. */
export interface FormEvidence {
  /** Times it stands capitalised where no rule of writing asks for it. */
  capital: number;
  /** Capitalised neighbours, and the words around the runs it stands in. */
  left: WordForm[];
  right: WordForm[];
  before: WordForm[];
  after: WordForm[];
  /** Length of the longest run that holds it, and that run's last word. */
  longest: number;
  longestLast: WordForm | undefined;
}

/** What a whole document tells of its words: the context aggregation of Ratinov and Roth (2009). */
export interface DocumentEvidence {
  /** Lower-case hashes of forms that the document writes small. */
  small: ReadonlySet<number>;
  /** By exact hash. */
  forms: ReadonlyMap<number, FormEvidence>;
  /** Exact hashes of abbreviations that the document introduces in brackets behind the full name. */
  acronyms: ReadonlySet<number>;
}

/** Reads all sentences of one document, in order; headlines are no evidence for what is written with a capital. */
export function gatherEvidence(sentences: readonly SentenceForms[]): DocumentEvidence {
  const small = new Set<number>();
  const forms = new Map<number, FormEvidence>();
  const acronyms = new Set<number>();
  for (const sentence of sentences) {
    const { words } = sentence;
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      if (word === undefined) continue;
      if (word.small) small.add(word.lower);
      else if (word.upper && at > 0 && !sentence.heading) note(forms, sentence, at, word);
      if (word.text === '(') addAcronym(acronyms, sentence, at);
    }
  }
  return { small, forms, acronyms };
}

function note(
  forms: Map<number, FormEvidence>,
  { words, runs }: SentenceForms,
  at: number,
  word: WordForm,
): void {
  let form = forms.get(word.exact);
  if (form === undefined) {
    form = { capital: 0, left: [], right: [], before: [], after: [], longest: 0, longestLast: undefined };
    forms.set(word.exact, form);
  }
  form.capital++;
  const left = words[at - 1];
  const right = words[at + 1];
  if (left?.upper === true) keep(form.left, left);
  if (right?.upper === true) keep(form.right, right);
  const run = runs.strict[at];
  if (run === undefined) return;
  const before = words[run.first - 1];
  const after = words[run.last];
  if (before !== undefined) keep(form.before, before);
  if (after !== undefined) keep(form.after, after);
  if (run.last - run.first > form.longest) {
    form.longest = run.last - run.first;
    form.longestLast = words[run.last - 1];
  }
}

function keep(list: WordForm[], word: WordForm): void {
  if (list.length < KEPT && !list.includes(word)) list.push(word);
}

/** "World Trade Organization (WTO)": the letters in brackets, all but one at most, are those of the run before, in order. */
function addAcronym(acronyms: Set<number>, { words, runs }: SentenceForms, at: number): void {
  const short = words[at + 1];
  const run = runs.wide[at - 1];
  if (short === undefined || run === undefined || words[at + 2]?.text !== ')') return;
  if (!short.capitals || !short.upper || short.text.length < 2 || run.last - run.first < 2) return;
  const letters = short.text.replaceAll('.', '');
  let matched = 0;
  for (let i = run.first; i < run.last; i++) {
    if (words[i]?.text.charAt(0).toUpperCase() === letters.charAt(matched)) matched++;
  }
  if (matched >= Math.min(letters.length, Math.max(2, letters.length - 1))) acronyms.add(short.exact);
}
