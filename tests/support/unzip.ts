import { inflateRawSync } from 'node:zlib';

/** One file in an archive, with what a line of its directory says of it. */
export interface Unzipped {
  name: string;
  content: Buffer;
  /** Time and date as MS-DOS keeps them, and the system and attributes that the file would come out with. */
  time: number;
  date: number;
  madeBy: number;
  attributes: number;
}

/**
 * Reads a ZIP archive as programs do: by its end record, then the lines of the directory, then each file's own header.
 *
 * @throws where a signature is not where it has to be, or a comment or padding stands between
 */
export function unzip(archive: Buffer): Unzipped[] {
  const end = archive.length - 22;
  expectSignature(archive, end, 0x06054b50);
  const count = archive.readUInt16LE(end + 10);
  let line = archive.readUInt32LE(end + 16);
  const files: Unzipped[] = [];
  for (let i = 0; i < count; i++) {
    expectSignature(archive, line, 0x02014b50);
    const nameLength = archive.readUInt16LE(line + 28);
    const file = archive.readUInt32LE(line + 42);
    expectSignature(archive, file, 0x04034b50);
    const start = file + 30 + archive.readUInt16LE(file + 26) + archive.readUInt16LE(file + 28);
    files.push({
      name: archive.toString('utf8', line + 46, line + 46 + nameLength),
      content: inflateRawSync(archive.subarray(start, start + archive.readUInt32LE(file + 18))),
      time: archive.readUInt16LE(line + 12),
      date: archive.readUInt16LE(line + 14),
      madeBy: archive.readUInt16LE(line + 4),
      attributes: archive.readUInt32LE(line + 38),
    });
    line += 46 + nameLength;
  }
  if (line !== end) throw new Error(`the directory ends at ${line}, not at ${end}`);
  return files;
}

function expectSignature(archive: Buffer, at: number, signature: number): void {
  const found = archive.readUInt32LE(at);
  if (found !== signature) throw new Error(`${found.toString(16)} at ${at}, not ${signature.toString(16)}`);
}
