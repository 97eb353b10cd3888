import type { Archive } from '../../library/archive/archive.ts';
import { type ArchiveProblem, readArchive } from '../../library/archive/read.ts';
import type { Expected } from '../../library/archive/shape.ts';
import type { Say, Word } from '../../shared/words.ts';

/** What a file's text holds, or why it is not taken, in words. */
export type FileRead = { ok: true; archive: Archive } | { ok: false; words: string };

const EXPECTED_WORD: Record<Expected, Word> = {
  text: 'libraryExpectedText',
  'some text': 'libraryExpectedSomeText',
  'a date': 'libraryExpectedDate',
  'a number': 'libraryExpectedNumber',
  'yes or no': 'libraryExpectedFlag',
  'a list': 'libraryExpectedList',
  'an object': 'libraryExpectedObject',
  'one of a closed list': 'libraryExpectedMember',
};

/** Reads a file that the reader brings. */
export function readFile(text: string, say: Say): FileRead {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, words: say('libraryImportNoJson') };
  }
  const read = readArchive(json);
  return read.ok ? read : { ok: false, words: problemWords(read.problem, say) };
}

function problemWords(problem: ArchiveProblem, say: Say): string {
  if (problem.kind === 'other') return say('libraryImportOther');
  if (problem.kind === 'newer') return say('libraryImportNewer');
  return say('libraryImportBroken', problem.at, say(EXPECTED_WORD[problem.expected]));
}
