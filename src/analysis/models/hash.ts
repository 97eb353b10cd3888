/**
 * 32-bit hash of a string's UTF-16 units (FNV-1a with a finishing mix). Weights are stored under such hashes, so the
 * function is part of the file format: a change of it makes every `.bin` unreadable.
 */
export function hashText(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  return (hash ^ (hash >>> 13)) | 0;
}

/**
 * Combines a hash with a further value of at most 32 bits. In a chain from a seed the order of values matters; the two of
 * one call may change places. Part of the file format as well.
 */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
