/**
 * Offices that exist in one state only under their English name, so that a title without its state still tells the side.
 * Source: general knowledge of titles of office. As of November 2026.
 */
export const ONE_STATE_OFFICES: Readonly<Record<string, string>> = {
  'secretary of state': 'US',
  'secretary of defense': 'US',
  'secretary of the treasury': 'US',
  'secretary of homeland security': 'US',
  'sen.': 'US',
  'rep.': 'US',
  congressman: 'US',
  congresswoman: 'US',
  'house speaker': 'US',
  'senate majority leader': 'US',
  'chancellor of the exchequer': 'GB',
  'home secretary': 'GB',
  taoiseach: 'IE',
  tánaiste: 'IE',
  pope: 'VA',
};
