import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings.ts';

/** What of the reader's settings marks and card follow. */
export type Manner = Pick<Settings, 'palette' | 'hover' | 'textSize'>;

export const USUAL_MANNER: Manner = DEFAULT_SETTINGS;
