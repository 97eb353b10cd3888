// FNV-1a with 64 bits: short, the same on every machine, and not for secrets.
const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** No mail host of anybody's; RFC 5545 advises a domain behind the "@". */
const DOMAIN = 'attache.example';

/** A name for an event that is the same whenever it is made of the same parts, so that a calendar knows it again. */
export function uidOf(...parts: readonly string[]): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(JSON.stringify(parts)))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  return `${hash.toString(16).padStart(16, '0')}@${DOMAIN}`;
}
