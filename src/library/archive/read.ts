import { ARCHIVE_FORMAT, ARCHIVE_VERSION, type Archive } from './archive.ts';
import { type Fault, readAs } from './shape.ts';
import { archive } from './shapes.ts';

/** Why a file is not taken. */
export type ArchiveProblem = { kind: 'other' } | { kind: 'newer' } | ({ kind: 'broken' } & Fault);

/** Reads an archive out of a file's parsed JSON: all of it, or none and what is wrong. */
export function readArchive(
  json: unknown,
): { ok: true; archive: Archive } | { ok: false; problem: ArchiveProblem } {
  if (typeof json !== 'object' || json === null) return { ok: false, problem: { kind: 'other' } };
  const { format, version }: { format?: unknown; version?: unknown } = json;
  if (format !== ARCHIVE_FORMAT) return { ok: false, problem: { kind: 'other' } };
  if (typeof version === 'number' && version > ARCHIVE_VERSION)
    return { ok: false, problem: { kind: 'newer' } };
  if (version !== ARCHIVE_VERSION)
    return { ok: false, problem: { kind: 'broken', at: 'version', expected: 'a number' } };
  const read = readAs(archive, json);
  return read.ok
    ? { ok: true, archive: read.value }
    : { ok: false, problem: { kind: 'broken', ...read.fault } };
}
