/**
 * A host of the kept list, so that the content script runs on it as it ships; one that browsers do not insist on
 * asking by https, which the test network does not speak.
 */
export const NEWS = 'http://www.helsinkitimes.fi';

/** A host that is on no list. */
export const STRANGER = 'http://blog.attache.example';
