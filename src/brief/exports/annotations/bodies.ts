import type { Actor } from '../../../shared/analysis.ts';
import type { Body, Motivation, TextualBody } from './model.ts';

/** Somebody's words as they are. */
export const words = (purpose: Motivation, value: string): TextualBody => ({
  type: 'TextualBody',
  value,
  purpose,
  format: 'text/plain',
});

/** A label from a closed list, in the words of the contract, behind the name of its list. */
export function tag(list: string, label: string | null | undefined): TextualBody[] {
  return label == null ? [] : [{ ...words('tagging', `${list}: ${label}`), language: 'en' }];
}

/** Who it is: by name, and by Wikidata item where that is sure. */
export function naming({ name, wikidata }: Pick<Actor, 'name' | 'wikidata'>): Body[] {
  const item: Body[] =
    wikidata === null
      ? []
      : [
          {
            type: 'SpecificResource',
            source: `http://www.wikidata.org/entity/${wikidata}`,
            purpose: 'identifying',
          },
        ];
  return [words('identifying', name), ...item];
}
