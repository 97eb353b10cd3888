import { hashOf } from '../exports/hash.ts';

/** No mail host of anybody's; RFC 5545 advises a domain behind the "@". */
const DOMAIN = 'attache.example';

/** A name for an event that is the same whenever it is made of the same parts, so that a calendar knows it again. */
export const uidOf = (...parts: readonly string[]): string => `${hashOf(...parts)}@${DOMAIN}`;
