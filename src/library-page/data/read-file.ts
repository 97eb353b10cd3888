import { readAnnotations } from '../../brief/exports/annotations/read.ts';
import type { Archive } from '../../library/archive/archive.ts';
import { type ArchiveProblem, readArchive } from '../../library/archive/read.ts';
import type { Expected } from '../../library/archive/shape.ts';
import type { Say, Word } from '../../shared/words.ts';

/** What a file's text holds, or why it is not taken, in words. */
export type FileRead =
  | { ok: true; kind: 'archive'; archive: Archive }
  | { ok: true; kind: 'annotations'; own: Pick<Archive, 'notes' | 'corrections'> }
  | { ok: false; words: string };

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

/**
 * Reads a file that the reader brings: an archive, or W3C Web Annotations, ours or another program's.
 *
 * @param now stands for the time of annotations that tell none
 */
export function readFile(text: string, say: Say, now: Date): FileRead {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, words: say('libraryImportNoJson') };
  }
  if (areAnnotations(json)) {
    const read = readAnnotations(json, say, now);
    return 'error' in read
      ? { ok: false, words: read.error }
      : { ok: true, kind: 'annotations', own: { notes: read.notes, corrections: read.corrections } };
  }
  const read = readArchive(json);
  return read.ok
    ? { ok: true, kind: 'archive', archive: read.archive }
    : { ok: false, words: problemWords(read.problem, say) };
}

/** Files of Web Annotations are JSON-LD, or a bare list of annotations. */
const areAnnotations = (json: unknown): boolean =>
  Array.isArray(json) || (typeof json === 'object' && json !== null && '@context' in json);

function problemWords(problem: ArchiveProblem, say: Say): string {
  if (problem.kind === 'other') return say('libraryImportOther');
  if (problem.kind === 'newer') return say('libraryImportNewer');
  return say('libraryImportBroken', problem.at, say(EXPECTED_WORD[problem.expected]));
}
