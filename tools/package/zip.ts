import { crc32, deflateRawSync } from 'node:zlib';

// The few records of the ZIP format (PKWARE's APPNOTE, 4.3) that a store package needs: no encryption, no comments,
// nothing past 4 GB. Node has the compression and the checksum; only these headers are missing.

export interface ZipEntry {
  /** `/`-separated, relative. */
  name: string;
  content: Buffer;
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
/** Version 2.0 of the format: folders and deflate. */
const VERSION = 20;
/** Names are UTF-8. */
const UTF8 = 0x0800;
const DEFLATE = 8;
/** 1 January 1980, the format's first day: the same files always make the same package, byte for byte. */
const DATE = (1 << 5) | 1;

/** Packs files into one archive, in the order given. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of entries) {
    const nameBytes = Buffer.from(name, 'utf8');
    const packed = deflateRawSync(content, { level: 9 });
    const common = commonHeader(crc32(content), packed.length, content.length, nameBytes.length);
    const file = Buffer.concat([uint32(LOCAL_HEADER), common, nameBytes, packed]);
    files.push(file);
    // Comment, disk, attributes: all none.
    const rest = Buffer.alloc(10);
    directory.push(
      Buffer.concat([uint32(CENTRAL_HEADER), uint16(VERSION), common, rest, uint32(offset), nameBytes]),
    );
    offset += file.length;
  }
  const directoryBytes = Buffer.concat(directory);
  const end = Buffer.concat([
    uint32(END_OF_DIRECTORY),
    uint32(0),
    uint16(entries.length),
    uint16(entries.length),
    uint32(directoryBytes.length),
    uint32(offset),
    uint16(0),
  ]);
  return Buffer.concat([...files, directoryBytes, end]);
}

/** The fields that a file's own header and its line in the directory have in common. */
function commonHeader(checksum: number, packed: number, size: number, nameLength: number): Buffer {
  return Buffer.concat([
    ...[VERSION, UTF8, DEFLATE, 0, DATE].map(uint16),
    ...[checksum, packed, size].map(uint32),
    ...[nameLength, 0].map(uint16),
  ]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
