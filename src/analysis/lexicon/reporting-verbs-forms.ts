/** Third person, past forms and -ing form of the listed verbs that English does not inflect by its rules. */
const IRREGULAR_FORMS: Readonly<Record<string, string>> = {
  beg: 'begs begged begging',
  beseech: 'beseeches besought beseeched beseeching',
  bet: 'bets bet betting',
  break: 'breaks broke broken breaking',
  cancel: 'cancels canceled cancelled canceling cancelling',
  cast: 'casts cast casting',
  come: 'comes came coming',
  concur: 'concurs concurred concurring',
  counsel: 'counsels counseled counselled counseling counselling',
  cut: 'cuts cut cutting',
  deny: 'denies denied denying',
  draw: 'draws drew drawn drawing',
  drive: 'drives drove driven driving',
  expel: 'expels expelled expelling',
  feel: 'feels felt feeling',
  forecast: 'forecasts forecast forecasted forecasting',
  foresee: 'foresees foresaw foreseen foreseeing',
  foretell: 'foretells foretold foretelling',
  forewarn: 'forewarns forewarned forewarning',
  freeze: 'freezes froze frozen freezing',
  give: 'gives gave given giving',
  go: 'goes went gone going',
  hit: 'hits hit hitting',
  hold: 'holds held holding',
  imply: 'implies implied implying',
  initial: 'initials initialed initialled initialing initialling',
  label: 'labels labeled labelled labeling labelling',
  leave: 'leaves left leaving',
  let: 'lets let letting',
  make: 'makes made making',
  pay: 'pays paid paying',
  put: 'puts put putting',
  quip: 'quips quipped quipping',
  quit: 'quits quit quitting',
  rebut: 'rebuts rebutted rebutting',
  regret: 'regrets regretted regretting',
  rule: 'rules ruled ruling',
  say: 'says said saying',
  shoot: 'shoots shot shooting',
  shrug: 'shrugs shrugged shrugging',
  shun: 'shuns shunned shunning',
  shut: 'shuts shut shutting',
  signal: 'signals signaled signalled signaling signalling',
  slap: 'slaps slapped slapping',
  snub: 'snubs snubbed snubbing',
  speak: 'speaks spoke spoken speaking',
  spell: 'spells spelled spelt spelling',
  stand: 'stands stood standing',
  stop: 'stops stopped stopping',
  strike: 'strikes struck striking',
  swat: 'swats swatted swatting',
  swear: 'swears swore sworn swearing',
  take: 'takes took taken taking',
  tear: 'tears tore torn tearing',
  tell: 'tells told telling',
  think: 'thinks thought thinking',
  throw: 'throws threw thrown throwing',
  torpedo: 'torpedoes torpedoed torpedoing',
  understand: 'understands understood',
  undertake: 'undertakes undertook undertaken undertaking',
  veto: 'vetoes vetoed vetoing',
  withdraw: 'withdraws withdrew withdrawn withdrawing',
  withhold: 'withholds withheld withholding',
  write: 'writes wrote written writing',
};

/** Third person, past and -ing form of a verb: the listed ones, else by the spelling rules of English. */
export function inflect(verb: string): string[] {
  const listed = Object.hasOwn(IRREGULAR_FORMS, verb) ? IRREGULAR_FORMS[verb] : undefined;
  if (listed !== undefined) return listed.split(' ');
  if (/e$/.test(verb)) return [`${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  const present = /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
  // A stressed short last syllable doubles its consonant; in this vocabulary those are the short verbs and "admit".
  const stem = /^[^aeiou]*[aeiou][bdgmnprt]$|[^aeiou]mit$|admit$/.test(verb) ? verb + verb.slice(-1) : verb;
  return [present, `${stem}ed`, `${stem}ing`];
}
