import secondSummit from './known/second-summit.json' with { type: 'json' };
import { unpack } from './packed.ts';
import type { KnownArticle } from './recognise.ts';

/** The articles that Attaché knows before the reader has read any. `npm run fingerprint` makes their files. */
export const SHIPPED_ARTICLES: readonly KnownArticle[] = [
  { id: secondSummit.id, published: secondSummit.published, fingerprint: unpack(secondSummit) },
];
