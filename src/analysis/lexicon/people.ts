import { AFRICANS } from './people/africa.ts';
import { AMERICANS } from './people/americas.ts';
import { CENTRAL_EUROPEANS } from './people/central-europe.ts';
import { EARLIER } from './people/earlier.ts';
import { EAST_ASIANS } from './people/east-asia.ts';
import { EURASIANS } from './people/eurasia.ts';
import { INTERNATIONALS } from './people/international.ts';
import { MIDDLE_EASTERNERS } from './people/middle-east.ts';
import type { Person } from './people/person.ts';
import { SOUTH_ASIANS_AND_PACIFIC } from './people/south-asia-pacific.ts';
import { WESTERN_EUROPEANS } from './people/western-europe.ts';

export type { Office, Person } from './people/person.ts';

/**
 * Leaders, ministers, envoys and heads of international bodies with their times of office: those of 2012 and after, the
 * best known of the years before, and of earlier decades those whom historic articles name.
 *
 * Source: public record of appointments and elections; Wikidata item numbers, only those that a second source bears
 * out. As of December 2025; of November 2026 where an office is known to have changed hands since.
 */
export const PEOPLE: readonly Person[] = [
  ...AMERICANS,
  ...WESTERN_EUROPEANS,
  ...CENTRAL_EUROPEANS,
  ...EURASIANS,
  ...MIDDLE_EASTERNERS,
  ...EAST_ASIANS,
  ...SOUTH_ASIANS_AND_PACIFIC,
  ...AFRICANS,
  ...INTERNATIONALS,
  ...EARLIER,
];
