import path from 'node:path';

/** Where browsers are kept that neither the system nor its package manager had; ignored by git. */
export const DOWNLOADS = path.resolve(import.meta.dirname, '../../.cache/browsers');
