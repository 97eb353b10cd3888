/**
 * Irregular verbs of news English: base form, past, past participle where it differs. Source: general knowledge of
 * English. As of November 2026.
 */
const TABLE = `arise arose arisen, be was been, beat beat beaten, become became become, begin began begun, bend bent, bind bound, bid bid,
blow blew blown, break broke broken, bring brought, broadcast broadcast, build built, burst burst, buy bought, catch caught, choose chose chosen,
cling clung, come came come, cost cost, cut cut, deal dealt, do did done, draw drew drawn, drive drove driven, fall fell fallen, feel felt, fight fought,
find found, flee fled, fly flew flown, forbid forbade forbidden, foresee foresaw foreseen, forget forgot forgotten, forgo forwent forgone, freeze froze frozen, get got gotten, give gave given, go went gone,
grind ground, grow grew grown, hang hung, have had, hear heard, hide hid hidden, hit hit, hold held, hurt hurt, keep kept, know knew known, lay laid, lead led, leave left, let let,
lie lay lain, lose lost, make made, mean meant, meet met, overcome overcame overcome, pay paid, prove proved proven, put put, quit quit, read read, ride rode ridden, rise rose risen, run ran run, say said,
see saw seen, seek sought, send sent, set set, shake shook shaken, show showed shown, shut shut, sink sank sunk, sit sat, slip slipped, speak spoke spoken, spend spent, split split,
spread spread, stand stood, steal stole stolen, stick stuck, strike struck, swear swore sworn, sweep swept, take took taken, teach taught, tell told, think thought, throw threw thrown,
understand understood, undertake undertook undertaken, wear wore worn, win won, withdraw withdrew withdrawn, write wrote written`;

/** Base form of an irregular past or participle. */
export const BASE_OF: ReadonlyMap<string, string> = new Map(
  rows().flatMap(([base = '', ...forms]) => forms.map((form): [string, string] => [form, base])),
);
/** Past forms that are no participles, such as "broke". */
export const SIMPLE_PASTS: ReadonlySet<string> = new Set(
  rows().flatMap(([, past = '', participle]) =>
    participle !== undefined && participle !== past ? [past] : [],
  ),
);
/** Participles that are no past forms, such as "broken". */
export const PARTICIPLES: ReadonlySet<string> = new Set(
  rows().flatMap(([, past = '', participle]) =>
    participle !== undefined && participle !== past ? [participle] : [],
  ),
);

function rows(): string[][] {
  return TABLE.split(/,\s+/).map((row) => row.trim().split(/\s+/));
}
