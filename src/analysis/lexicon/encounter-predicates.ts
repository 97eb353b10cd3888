/**
 * What verbs, nouns and adjectives make of an encounter that they govern. Source: the signatures of implicative and
 * aspectual predicates (Karttunen 1971; Nairn, Condoravdi and Karttunen 2006; Saurí and Pustejovsky 2009) and the
 * project's definitions of states, filled from general knowledge of news English. As of November 2026.
 */

/** What becomes of an encounter when the predicate comes true. */
export type Effect =
  /** It takes place as the predicate does: hold, attend, occur. */
  | 'takes place'
  | 'begins'
  | 'goes on'
  | 'ends'
  | 'is planned'
  /** Planned, and fixed where a day or a place is told. */
  | 'is expected'
  /** Told as to come; that it was not told leaves it open. */
  | 'is announced'
  /** With a day or a programme. */
  | 'is fixed'
  | 'is agreed'
  | 'is proposed'
  /** Somebody wants it, or would come. */
  | 'is wanted'
  | 'is possible'
  | 'is delayed'
  | 'is cancelled'
  | 'is broken off'
  | 'is refused'
  | 'is threatened'
  | 'is denied'
  | 'is in doubt'
  /** So whatever is said of knowing it: know about, regret (Kiparsky and Kiparsky 1970). */
  | 'is presupposed'
  /** Somebody stays away; the occasion stands. */
  | 'is shunned'
  /** Told as it stands: say, announce. */
  | 'is told'
  /** Its day or place is told. */
  | 'is dated'
  /** Did not come about: fail to, avoid. */
  | 'fails';

/**
 * Which place of the predicate the encounter fills: `object` (also the subject of a passive, and the noun before a
 * participle), `subject`, `clause` (an infinitive, a gerund or a clause), or a preposition.
 */
export type Slot = 'object' | 'subject' | 'clause' | (string & {});

/** Effects by slot: words are lemmas, with the particle that belongs to them; commas between. */
type Rows = Readonly<Partial<Record<Effect, Readonly<Record<string, string>>>>>;

export const VERB_EFFECTS: Rows = {
  'takes place': {
    object:
      'hold, have, attend, host, conduct, convene, join, complete, conclude, wrap up, chair, lead, pay, make, arrange to hold, undertake, take part in, sponsor, co-host, organise, organize, stage, mediate, witness, monitor, broker, facilitate, enjoy, describe, praise, hail, leave, address, interrupt, crash, gatecrash, secure, get, win',
    subject:
      'take place, occur, happen, last, follow, produce, yield, go ahead, go forward, go well, come, focus, cover, result, include, involve, mark, prove, fail, bring, be, end in, serve, touch, feature, deal, center, centre, come off, materialise, materialize, proceed, succeed',
    clause:
      'manage, force, lead, prompt, cause, compel, oblige, allow, enable, move, rush, get, go, come, travel, fly, use, help, let, see, bother, dare, happen, arrive, gather, convene, return, stay, spend, go on, proceed, end up, serve, drop by, stop',
    in: 'participate, take part, engage, sit, speak, appear, share, succeed, represent, discuss, meet, hold, raise',
    to: 'travel, go, come, return, bring, head, send, contribute, make, gather, lead',
    for: 'travel, arrive, gather, fly, head, convene, meet, host, receive, come, join, go, visit, return, sit down, invite, welcome, be',
    at: 'arrive, appear, speak, meet, gather, attend, sit, say, discuss, agree, raise, tell',
    from: 'return, emerge, arrive, come, be, leave',
  },
  begins: {
    object:
      'begin, start, open, launch, resume, renew, enter, kick off, restart, initiate, reopen, revive, inaugurate',
    subject: 'begin, start, open, resume, kick off, restart, reopen, get under way, get underway',
    clause: 'begin, start',
    into: 'enter, go',
    with: 'kick off, begin, start, open',
  },
  'goes on': {
    object:
      'continue, pursue, extend, press ahead with, press on with, advance, speed up, slow, complicate, derail, aid, monitor, intensify, step up, hamper, accelerate, sustain, overshadow',
    subject:
      'continue, proceed, drag on, drag, go on, progress, advance, move forward, intensify, go, run, gain, enter, remain, near, seek, aim, cover, range, centre, center, focus, hinge',
    clause: 'continue, keep, be',
    with: 'continue, proceed, press ahead, press on, persist, carry on, push ahead',
    in: 'engage, be, remain, lock, tie up',
    on: 'embark, arrive, be',
  },
  ends: { object: 'end, close, finish', subject: 'end, conclude, close, finish, wrap up' },
  'is planned': {
    object:
      'plan, prepare, arrange, organise, organize, envision, envisage, promise, work on, look forward to, mull over, intend, foresee, get back on track, put back on track, bring back on track, approve, authorise, authorize, order, direct, broach, set up, map out, call, summon, pledge, vow, revive, salvage, save, rescue, finalise, finalize, negotiate, put together, hold out',
    subject: 'loom, approach, near, await',
    clause:
      'plan, intend, leave, depart, head, prepare, aim, promise, pledge, vow, decide, choose, go, look forward to, commit, resolve, determine, think, work, arrange, direct, order, instruct, authorise, authorize, ready, dispatch, send',
    for: 'prepare, plan, wait, push ahead, clear the way, pave the way, provide, brace, ready, lay the groundwork, set the stage, head, leave, depart, gear up, allow',
    to: 'look forward, commit, lead, move, return, dispatch, send',
    on: 'work, count, decide',
    about: 'decide',
  },
  'is expected': { clause: 'expect, anticipate, project, poise', object: 'expect, anticipate, await' },
  'is announced': { object: 'announce, confirm, reveal, disclose' },
  'is fixed': {
    object: 'schedule, set, slate, fix, pencil in, time, calendar, book, due',
    clause: 'schedule, set, slate, due, suppose, book, time, tap',
    for: 'schedule, set, slate, plan, due, book',
  },
  'is agreed': {
    object: 'agree, accept, welcome',
    clause: 'agree, consent, accept, undertake',
    to: 'agree, consent, accede, assent',
    on: 'agree, settle',
    upon: 'agree',
  },
  'is proposed': {
    object:
      'propose, offer, suggest, float, moot, advocate, recommend, seek, request, extend, relay, deliver, issue, renew, moot, raise, urge, demand, convoke, encourage, favour, favor, support, back, endorse, initiate',
    clause:
      'offer, propose, invite, welcome, ask, urge, call, request, encourage, demand, advise, petition, insist, press, appeal, seek, suggest, volunteer, push, beg, implore, recommend, advocate, favour, favor, support, back, challenge',
    for: 'call, ask, push, press, appeal, plead, lobby, hope, argue, wish, campaign, advocate, clamour',
    to: 'invite, call, summon, ask, return',
    via: 'call, resolve, solve',
    through: 'call, resolve, solve',
    on: 'insist',
  },
  'is wanted': {
    object: 'want, desire, welcome, need, like, prefer, crave',
    clause: 'want, hope, wish, like, love, prefer, desire, seek, try, attempt, yearn, long, need, aspire, be',
    for: 'hope, wish, long, look',
  },
  'is possible': {
    object:
      'consider, discuss, mull, weigh, contemplate, explore, ponder, debate, entertain, jeopardise, jeopardize, imperil, threaten, endanger, question, complicate, risk, predict, ponder, rumour, rumor, allege, imagine, cast doubt on',
    clause:
      'consider, mull, weigh, contemplate, discuss, debate, ponder, appear, seem, explore, tend, allege, rumour, rumor, speculate, stand, rule in',
    about: 'talk, speculate, think, ask, speak, wonder',
    to: 'leave the door open, leave the door ajar, keep the door open',
    for: 'leave the door open, keep the door open',
    of: 'speak, talk, think, dream',
    on: 'speculate, hinge, cast doubt',
  },
  'is delayed': {
    object:
      'postpone, delay, put off, push back, defer, shelve, reschedule, put on hold, hold off, hold off on, hold up, move back, adjourn, put back, bump, sideline, set back, slow-walk, relegate',
    subject:
      'slip, encounter delays, encounter delay, encounter setbacks, encounter obstacles, face delays, face delay, face hurdles, face obstacles, suffer delays, suffer setback, hit delays, hit snag, hit snags, hit obstacles, experience delays, run into delays, run into delay, run into trouble, run into obstacles, run into snags',
    clause: 'postpone, delay, put off, defer, hold off, wait',
    on: 'hold off',
  },
  'is cancelled': {
    object:
      'cancel, call off, scrap, nix, abandon, axe, ditch, scuttle, scratch, annul, pull the plug on, rescind, revoke, withdraw, disinvite, spike, torpedo, drop, forgo, forego',
    from: 'withdraw, pull out, back out, drop out, bow out, back away, back off',
    of: 'pull out, back out, drop out, bow out',
    on: 'pull the plug, back out',
    clause: 'cancel, abandon, drop, scrap',
  },
  'is broken off': {
    object:
      'suspend, break off, halt, freeze, stop, break up, quit, cut off, stall, terminate, collapse, deadlock, scupper, paralyse, paralyze, interrupt, discontinue, cease, stymie, sink, end all, bring to end, bring to halt, cut short',
    subject:
      'collapse, break down, break off, break up, fall apart, stall, founder, fall through, halt, unravel, crumble, implode, grind to a halt, stop, hit an impasse, die, fizzle, cease, falter, reach an impasse, hit a wall, end abruptly, come to end, come to halt, come to nothing, go nowhere, reach deadlock',
    of: 'walk out, storm out, drop out',
    from: 'walk away, drop out, walk, withdraw, retreat',
    on: 'walk out',
    clause: 'stop, cease, quit, suspend, halt',
  },
  'is refused': {
    to: 'object, say no, turn a deaf ear',
    object:
      'refuse, reject, decline, rule out, turn down, rebuff, spurn, dismiss, oppose, resist, avoid, eschew, shun, veto, block, prevent, preclude, forbid, ban, bar, exclude, prohibit, forswear, repudiate',
    clause:
      'refuse, decline, rule out, resist, avoid, oppose, hesitate, balk, reject, forbid, bar, refrain, exclude, preclude, dismiss',
    from: 'refrain, abstain, bar, ban, exclude, block, prevent, stop, keep',
    at: 'balk',
  },
  'is threatened': { clause: 'threaten, warn', object: 'threaten' },
  'is denied': { clause: 'deny, dispute, refute', object: 'deny' },
  'is in doubt': {
    object: 'doubt, question, dispute',
    clause: 'doubt, question, wonder, speculate, ask, debate, rumour, rumor',
    over: 'hang, loom',
  },
  'is presupposed': {
    object: 'remember, recall, regret, forget, lament, bemoan, celebrate, applaud, commemorate, deplore',
    about: 'know, learn, hear, forget',
    of: 'know, learn, hear',
    clause: 'regret, remember, recall, deplore',
  },
  'is shunned': { object: 'boycott, skip, miss, snub, walk out of', from: 'stay away, absent' },
  'is told': {
    clause:
      'say, tell, announce, report, confirm, add, note, know, learn, state, reveal, disclose, explain, admit, acknowledge, believe, show, indicate, argue, insist, claim, write, tweet, point out, stress, emphasise, emphasize, declare, assert, reiterate, signal, see, hear, find, mean, mention, understand, recognise, recognize, reply, respond, conclude, suggest, hint, vow, warn, think, make, hold, maintain, predict, concede, quote, describe, assure, read, inform, notify',
  },
  fails: { clause: 'fail, avoid, forget, neglect', object: 'lack' },
};

/** Nouns that have the encounter behind them ("plans for a summit", "refusal to meet", "cancellation of the visit"). */
export const NOUN_EFFECTS: Readonly<Partial<Record<Effect, string>>> = {
  'takes place':
    'round, series, involvement, stake, exchange, phase, stage, batch, spell, bout, leg, marathon, day, hour, set, number, pair, part, week, month, minute, string, kind, type, session, process, mission, drive, end, conclusion, sideline, margin, outcome, result, aftermath, course, flurry, wake, middle, venue, role, participation, presence, attendance, lot, sort, spate, opening, chance meeting, host, opportunity, first, second, third',
  begins: 'resumption, return, start, beginning, launch, revival, renewal, restart',
  'goes on': 'continuation, progress, breakthrough, momentum, continuance',
  'is planned':
    'plan, preparation, arrangement, intention, agenda, schedule, promise, pledge, commitment, decision, groundwork, run-up, road, path, way, eve, expectation, anticipation, mandate, logistics, planning, vow',
  'is fixed': 'timetable, appointment',
  'is dated': 'date, venue',
  'is agreed': 'agreement, consent, acceptance, approval',
  'is proposed':
    'invitation, offer, proposal, call, petition, pressure, request, suggestion, overture, appeal, demand, idea, initiative, bid, push, pitch, plea, invite, urging, recommendation, condition, precondition, advocacy, support, outreach',
  'is wanted':
    'desire, wish, hope, willingness, readiness, eagerness, openness, interest, need, appetite, enthusiasm, dream, ambition',
  'is possible':
    'possibility, prospect, chance, potential, likelihood, speculation, rumour, rumor, talk, odds, option, hint, discussion, consideration, conversation, allegation',
  'is delayed': 'postponement, delay, deferral, rescheduling, adjournment',
  'is cancelled': 'cancellation, withdrawal, pullout, abandonment, cancelation, scrapping',
  'is broken off':
    'suspension, collapse, breakdown, halt, breakup, failure, end, impasse, deadlock, termination, freeze, stalemate, interruption',
  'is refused':
    'refusal, rejection, opposition, reluctance, unwillingness, ban, resistance, veto, boycott, denial, snub',
  'is threatened': 'threat',
  'is in doubt': 'doubt, uncertainty',
};

/** Adjectives and fixed phrases that an encounter is the subject of, or that take it as a clause ("is ready to meet"). */
export const ADJECTIVE_EFFECTS: Readonly<Partial<Record<Effect, Readonly<Record<string, string>>>>> = {
  'goes on': {
    subject:
      'ongoing, underway, under way, on, alive, in progress, in session, far apart, close, constructive, productive, deadlocked, tense, difficult, slow, at an early stage, intense, active, in full swing, at a delicate stage, in their final days',
  },
  ends: { subject: 'over' },
  'takes place': { clause: 'able, lucky' },
  'is planned': {
    clause: 'likely, poised, certain, sure, bound, determined, keen',
    subject:
      'likely, imminent, in the works, on track, back on track, in the cards, on the cards, on the horizon, near, certain, back on, in the pipeline, in the offing, in the making, inevitable, expected, planned, upcoming, in preparation',
  },
  'is fixed': {
    clause: 'due, set, slated, scheduled, supposed',
    subject:
      'due, set, slated, scheduled, on the agenda, on the schedule, on the calendar, on the books, on the programme',
    for: 'due, set, slated, scheduled',
  },
  'is proposed': {
    clause:
      'willing, ready, prepared, open, happy, glad, delighted, pleased, eager, available, welcome, free, interested, keen, amenable',
    to: 'open, amenable, receptive',
    for: 'ready, open, available, prepared, eager, keen',
    in: 'interested',
    subject: 'on the table, on offer',
    on: 'keen, insistent',
  },
  'is wanted': {
    subject: 'welcome, necessary, needed, important, essential, crucial, vital, useful, helpful, urgent',
    clause: 'important, essential, crucial, necessary, vital, better, best, time, good, wise',
  },
  'is possible': {
    subject: 'possible, conceivable, contingent, conditional, hypothetical, feasible, dependent',
    clause: 'possible, conceivable',
  },
  'is in doubt': {
    subject:
      'uncertain, unclear, in doubt, in question, in limbo, in jeopardy, up in the air, in flux, in danger, doubtful, unsure, at risk, fluid, open, in peril, on the line, unresolved, undecided, tentative, contested, under threat, questionable',
    clause: 'uncertain, unclear, unsure, doubtful, undecided, unknown',
  },
  'is delayed': { subject: 'on hold, on ice, on the back burner, late, postponed, in abeyance' },
  'is cancelled': { subject: 'off, cancelled, canceled' },
  'is broken off': {
    subject:
      'dead, stalled, frozen, at an impasse, at a standstill, moribund, at a dead end, suspended, in tatters, in ruins, on life support',
  },
  'is refused': {
    subject:
      'off the table, out of the question, unthinkable, impossible, unacceptable, pointless, unlikely, unnecessary, premature, inconceivable, ruled out, useless, inappropriate',
    clause:
      'unwilling, reluctant, unable, loath, hesitant, unlikely, unprepared, impossible, pointless, inappropriate',
    to: 'opposed, averse',
  },
};
