import type { ClaimKind, Force } from '../../shared/analysis.ts';

/** Force, kind, what may follow, further marks, and the cues that share them; see {@link ReportingVerb}. */
export type VerbRow = readonly [force: Force, kind: ClaimKind, takes: string, marks: string, cues: string];

/**
 * Reporting verbs by what they do. Of a cue's several rows the first tells its kind and force unless its content fits
 * another. Marks: `inverts` for verbs that stand before their source, `doubtful` for verbs that mostly do something
 * else than report, which count only where the trained reader sees a report as well.
 *
 * Source: the verb classes of say, tell, judge, urge, promise, conjecture and transfer of a message in VerbNet 3, the cue
 * types of PolNeAR, from general knowledge of English; no list was copied. As of November 2026.
 */
export const VERB_ROWS: readonly VerbRow[] = [
  // Assertives: saying
  ['says', 'statement', 'cq', 'inverts', 'say, add, explain, reply, respond, observe, remark, quip, joke'],
  ['says', 'statement', 'cq', 'inverts', 'write, tweet, post, report, state, conclude, opine, muse, comment'],
  [
    'says',
    'statement',
    'cq',
    'inverts',
    'retort, counter, interject, chime in, shoot back, fire back, hit back',
  ],
  [
    'says',
    'statement',
    'cq',
    'inverts',
    'go on to say, hasten to add, hasten to say, recall, recount, relate, reflect',
  ],
  ['says', 'statement', 'ocq', '', 'tell, inform, remind, notify, brief'],
  ['says', 'statement', 'cqn', 'inverts', 'note, mention, clarify, relay'],
  ['says', 'statement', 'cq', '', 'testify, chip in, find, put it, put forth, let it be known'],
  ['says', 'statement', 'n', '', 'cite'],
  ['says', 'statement', 'n', 'doubtful', 'describe how, explain'],
  ['says', 'statement', 'cni', '', 'express, voice, convey, extend'],
  // Assertives: with weight
  [
    'stresses',
    'statement',
    'cqn',
    'inverts',
    'emphasize, emphasise, stress, underscore, underline, highlight',
  ],
  ['stresses', 'statement', 'cqn', 'inverts', 'reiterate, reaffirm, affirm, repeat, restate, spell out'],
  [
    'stresses',
    'statement',
    'cq',
    '',
    'insist, make clear, make plain, make it clear, point out, drive home, swear',
  ],
  ['stresses', 'statement', 'cq', '', 'leave no doubt, make no secret of the fact'],
  ['stresses', 'statement', 'n', 'doubtful', 'draw attention to, call attention to, renew'],
  // Declaratives and what comes close to them
  ['announces', 'statement', 'cqn', 'inverts', 'announce, reveal, disclose, divulge, proclaim'],
  ['announces', 'statement', 'cq', 'inverts', 'declare, pronounce, publish'],
  ['announces', 'statement', 'cn', 'doubtful', 'unveil, make public, decree, rule, release'],
  ['announces', 'statement', 'ocq', 'doubtful', 'serve notice, give notice'],
  // Assertives: granting and holding
  ['confirms', 'statement', 'cqn', 'inverts', 'confirm, verify, corroborate, attest'],
  ['confirms', 'statement', 'ocq', '', 'assure, reassure'],
  ['admits', 'statement', 'cqn', 'inverts', 'acknowledge, admit, concede, recognise, recognize, confess'],
  ['admits', 'statement', 'n', '', 'admit to, own up to, confess to'],
  ['claims', 'statement', 'cq', '', 'maintain, contend, assert, argue, claim, allege, reason'],
  [
    'claims',
    'statement',
    'cq',
    '',
    'boast, brag, charge, make the case, posit, submit, profess, theorize, theorise',
  ],
  ['claims', 'evaluation', 'na', 'doubtful', 'defend, justify, play down, downplay, make light of, tout'],
  ['hints', 'statement', 'cqn', 'inverts', 'indicate'],
  [
    'hints',
    'statement',
    'cq',
    '',
    'hint, signal, suggest, imply, intimate, insinuate, let slip, let on, tip',
  ],
  ['hints', 'statement', 'n', '', 'hint at, signal'],
  ['denies', 'denial', 'cnq', '', 'deny, dispute, rebut, refute, disavow, contradict, repudiate, gainsay'],
  [
    'denies',
    'denial',
    'na',
    'doubtful',
    'disown, push back against, pour cold water on, dispel, distance from',
  ],
  // Assertives: thinking
  ['believes', 'statement', 'cq', '', 'believe, understand, think, feel, suspect, assume, reckon, guess'],
  [
    'believes',
    'statement',
    'cq',
    '',
    'assess, judge, estimate, consider, worry, agonize, wonder, realise, realize',
  ],
  ['believes', 'prediction', 'cq', '', 'hope, fear'],
  ['believes', 'evaluation', 'cq', 'doubtful', 'doubt, question'],
  ['predicts', 'prediction', 'cq', 'inverts', 'predict, forecast, prophesy, foretell, prognosticate'],
  [
    'predicts',
    'prediction',
    'cq',
    '',
    'expect, anticipate, foresee, envisage, envision, project, speculate, bet',
  ],
  ['warns', 'prediction', 'ocqn', 'inverts', 'warn, caution, forewarn'],
  ['warns', 'prediction', 'cn', '', 'sound the alarm, raise the alarm, raise the prospect'],
  ['warns', 'demand', 'on', '', 'warn against, caution against, advise against'],
  ['warns', 'prediction', 'n', '', 'warn of, caution of, warn about'],
  // Commissives
  ['threatens', 'statement', 'inc', '', 'threaten'],
  ['promises', 'statement', 'ciq', '', 'vow, pledge, promise, guarantee, undertake'],
  ['promises', 'statement', 'i', '', 'commit, offer, volunteer'],
  ['promises', 'statement', 'n', 'doubtful', 'pledge, promise, guarantee'],
  ['agrees', 'statement', 'cq', 'inverts', 'agree, concur'],
  ['agrees', 'statement', 'i', '', 'agree, consent'],
  ['agrees', 'statement', 'n', 'doubtful', 'endorse, accept, agree on, subscribe to'],
  ['refuses', 'refusal', 'nig', '', 'reject, refuse, decline, rule out, rebuff, spurn, turn down, resist'],
  [
    'refuses',
    'refusal',
    'n',
    '',
    'dismiss calls for, say no to, brush aside, brush off, shrug off, swat away',
  ],
  ['refuses', 'refusal', 'n', 'doubtful', 'balk at, baulk at, object to, oppose, come out against'],
  // Directives
  ['urges', 'demand', 'oinc', '', 'urge, call on, call upon, press, implore, beseech, exhort, entreat'],
  ['urges', 'demand', 'oi', '', 'appeal to, plead with, instruct, command, counsel, encourage, direct'],
  ['urges', 'demand', 'i', '', 'tell'],
  [
    'urges',
    'demand',
    'n',
    '',
    'call for, appeal for, push for, plead for, press for, insist on, insist upon',
  ],
  ['urges', 'demand', 'cni', '', 'demand, recommend'],
  ['urges', 'demand', 'oi', 'doubtful', 'order'],
  ['urges', 'demand', 'n', 'doubtful', 'advocate, lobby for, clamour for, clamor for, argue for'],
  ['urges', 'demand', 'n', 'doubtful', 'campaign for, want, advise, challenge'],
  ['asks', 'statement', 'cq', '', 'ask, inquire, enquire'],
  ['asks', 'demand', 'oin', '', 'ask, request, invite, beg, petition'],
  ['asks', 'demand', 'n', '', 'ask for, beg for'],
  ['proposes', 'proposal', 'cngi', '', 'propose, float, moot, put forward, mull over'],
  ['proposes', 'proposal', 'n', 'doubtful', 'suggest, table, raise the possibility of, offer'],
  // Judgement
  ['accuses', 'evaluation', 'on', '', 'accuse, blame, fault'],
  ['accuses', 'evaluation', 'n', 'doubtful', 'charge, implicate, point the finger at, finger, denounce as'],
  [
    'criticises',
    'evaluation',
    'na',
    '',
    'condemn, denounce, criticize, criticise, blast, slam, decry, rebuke',
  ],
  [
    'criticises',
    'evaluation',
    'na',
    '',
    'deplore, reprimand, chide, mock, dismiss, brand, lambast, lambaste, berate',
  ],
  [
    'criticises',
    'evaluation',
    'na',
    '',
    'deride, ridicule, castigate, excoriate, assail, disparage, scold, upbraid',
  ],
  ['criticises', 'evaluation', 'na', '', 'slate, pillory, pan, bemoan, vilify, reproach, admonish, censure'],
  [
    'criticises',
    'evaluation',
    'n',
    '',
    'rail against, lash out at, hit out at, speak out against, take issue with',
  ],
  [
    'criticises',
    'evaluation',
    'n',
    '',
    'inveigh against, fulminate against, scoff at, complain about, complain of',
  ],
  [
    'criticises',
    'evaluation',
    'n',
    '',
    'cast doubt on, throw doubt on, call into question, take aim at, sneer at',
  ],
  ['criticises', 'evaluation', 'cqn', '', 'complain, grumble, fume, object, protest, gripe, grouse'],
  ['criticises', 'evaluation', 'n', 'doubtful', 'attack, rap, trash, knock, rip'],
  [
    'praises',
    'evaluation',
    'na',
    '',
    'praise, welcome, hail, commend, applaud, laud, salute, herald, extol, cheer',
  ],
  [
    'praises',
    'evaluation',
    'n',
    '',
    'pay tribute to, give credit to, take credit, congratulate, thank, speak highly of',
  ],
  ['praises', 'evaluation', 'n', 'doubtful', 'celebrate, compliment, honour, honor, back, support, champion'],
  [
    'regrets',
    'evaluation',
    'n',
    '',
    'lament, apologize, apologise, regret, rue, apologise for, apologize for, mourn',
  ],
  ['regrets', 'evaluation', 'c', '', 'regret, lament'],
  // Describing: an object and what it is called
  [
    'says',
    'evaluation',
    'na',
    '',
    'label, describe, characterize, characterise, portray, depict, dub, liken',
  ],
  ['says', 'evaluation', 'a', '', 'call'],
];

/** Phrases that begin with a reporting verb and report nothing, listed so that the longer phrase wins. */
export const NO_REPORTS =
  'call off, call up, call back, call in, call out to, take note, call a halt, call time, charge with, point to, ' +
  'press ahead, press on, press forward, bet on';
