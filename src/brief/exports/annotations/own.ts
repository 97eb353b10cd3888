import type { ClaimKind } from '../../../shared/analysis.ts';
import type { Change, Correction, Note } from '../../../shared/notes.ts';
import { KIND_WORD } from '../../labels.ts';
import { wordsFor } from './body-words.ts';
import { type Given, time } from './given.ts';
import { readWrittenId } from './ids.ts';
import { passageOf } from './passage.ts';

// What written.ts wrote, as it was; null where it is damaged.

const OF: Readonly<Record<Correction['of'], true>> = { quote: true, claim: true, actor: true };

export function noteIn(item: Given, iri: string): Note | null {
  const id = readWrittenId('note', iri);
  const passage = passageOf(item);
  const body = wordsFor(item, 'commenting');
  const created = time(item['created']);
  if (id === null || passage === null || body === null || created === null) return null;
  return {
    id,
    ...passage.home,
    place: passage.place,
    body,
    created,
    modified: time(item['modified']) ?? created,
  };
}

export function correctionIn(item: Given, iri: string): Correction | null {
  const id = readWrittenId('correction', iri);
  const passage = passageOf(item);
  const of = wordsFor(item, 'tagging');
  const change = changeIn(item);
  const created = time(item['created']);
  if (id === null || passage === null || of === null || change === null || created === null) return null;
  return isMember(OF, of) ? { id, ...passage.home, of, place: passage.place, change, created } : null;
}

function changeIn(item: Given): Change | null {
  const kind = wordsFor(item, 'editing');
  if (kind === 'hide') return { kind };
  if (kind === 'speaker') return { kind, name: wordsFor(item, 'identifying') };
  const to = wordsFor(item, 'classifying');
  return kind === 'kind' && to !== null && isMember<ClaimKind>(KIND_WORD, to) ? { kind, to } : null;
}

const isMember = <Member extends string>(
  all: Readonly<Record<Member, unknown>>,
  value: string,
): value is Member => Object.hasOwn(all, value);
