import type { ClaimKind } from '../../shared/analysis.ts';

/**
 * Verbs and phrases that report speech, with what may follow them and the kind of claim they make by themselves.
 *
 * Source: the verb classes of say, tell, judge, urge and promise in VerbNet 3 and the cue types of PolNeAR, from
 * general knowledge; no list was copied. As of November 2026.
 */

export interface ReportingVerb {
  /** Lemma first, then words that belong to the cue ("call for"). */
  cue: string;
  /** Irregular forms; regular ones are derived. */
  forms?: string;
  /**
   * What the content may be: `c` a clause, `q` a quotation, `n` a noun phrase, `i` an infinitive, `g` a gerund,
   * `o` an addressee before any of these ("told reporters …"), `a` an object with what it is called ("called it a …").
   */
  takes: string;
  kind: ClaimKind;
  /** May stand before its source: “…,” said Lavrov. */
  inverts?: true;
}

const verbs = (
  kind: ClaimKind,
  takes: string,
  list: string,
  extra: Partial<ReportingVerb> = {},
): ReportingVerb[] =>
  list.split(',').map((item) => {
    const [cue = '', forms] = item.trim().split('=');
    return { cue, takes, kind, ...(forms === undefined ? {} : { forms }), ...extra };
  });

export const REPORTING_VERBS: readonly ReportingVerb[] = [
  ...verbs(
    'statement',
    'cq',
    'say=says said saying,add,note,explain,reply,respond,observe,remark,quip,joke',
    { inverts: true },
  ),
  ...verbs('statement', 'cq', 'write=writes wrote written writing,tweet,post,report,state,declare,conclude', {
    inverts: true,
  }),
  ...verbs('statement', 'ocq', 'tell=tells told telling,inform,assure,remind'),
  ...verbs(
    'statement',
    'cqn',
    'announce,reveal,disclose,confirm,acknowledge,admit,concede,emphasize,emphasise,stress,underscore,underline,highlight,reiterate,reaffirm,affirm,repeat,mention,recall,indicate,clarify,recount,relay,convey',
    { inverts: true },
  ),
  ...verbs(
    'statement',
    'cq',
    'insist,maintain,contend,assert,argue,claim,allege,believe,understand=understands understood,think=thinks thought thinking,feel=feels felt,hint,signal,suggest,testify,point out=points out|pointed out|pointing out,make clear=makes clear|made clear|making clear,vow,pledge,promise,ask',
  ),
  ...verbs('statement', 'n', 'cite'),
  ...verbs('statement', 'ni', 'express,voice,convey,extend'),
  ...verbs(
    'statement',
    'i',
    'offer,vow,pledge,promise,threaten,hasten to add=hastened to add|hastens to add',
  ),
  ...verbs('denial', 'cnq', 'deny=denies denied denying,dispute,rebut,refute,disavow'),
  ...verbs(
    'refusal',
    'nig',
    'reject,refuse,decline,rule out=rules out|ruled out|ruling out,rebuff,spurn,turn down=turns down|turned down|turning down,resist',
  ),
  ...verbs(
    'demand',
    'oinc',
    'urge,call on=calls on|called on|calling on,call upon=calls upon|called upon|calling upon,ask,order,press,warn against=warns against|warned against|warning against',
  ),
  ...verbs(
    'demand',
    'n',
    'call for=calls for|called for|calling for,appeal for=appeals for|appealed for|appealing for,push for=pushes for|pushed for|pushing for,plead for=pleads for|pleaded for',
  ),
  ...verbs('demand', 'cni', 'demand,insist on=insists on|insisted on|insisting on,recommend,request'),
  ...verbs('proposal', 'cng', 'propose,float,moot,put forward=puts forward|put forward'),
  ...verbs('prediction', 'cq', 'predict,forecast=forecasts forecast forecasting,expect,hope,fear,anticipate'),
  ...verbs('prediction', 'ocqn', 'warn,caution', { inverts: true }),
  ...verbs(
    'evaluation',
    'na',
    'condemn,denounce,criticize,criticise,praise,welcome,hail,blast,slam,decry,deplore,commend,applaud,blame,accuse,rebuke,reprimand,chide,lament,mock,dismiss,brand,label,describe,characterize,characterise',
  ),
  // Not speech at all, though a word of it is: listed so that the longer phrase wins.
  ...verbs(
    'statement',
    '',
    'call off=calls off|called off|calling off|call off,call up=called up,call back=called back|calls back,take note=takes note|took note,point to=points to|pointed to',
  ),
  ...verbs('evaluation', 'a', 'call'),
  ...verbs(
    'evaluation',
    'n',
    'take credit=takes credit|took credit|taking credit,complain,apologize,apologise',
  ),
];

/** A light verb whose noun object is the speech act: the cue reaches to the noun ("expressed a desire", "issued a warning"). */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'express expressed expresses expressing voice voiced voices voicing issue issued issues issuing convey conveyed make made send sent give gave raise raised'.split(
    ' ',
  ),
);

/** Nouns of speech that make such a cue, with the kind of claim they make. */
export const SPEECH_NOUNS: Readonly<Record<string, ClaimKind>> = {
  desire: 'statement',
  willingness: 'statement',
  readiness: 'statement',
  hope: 'prediction',
  hopes: 'prediction',
  concern: 'evaluation',
  concerns: 'evaluation',
  alarm: 'evaluation',
  regret: 'evaluation',
  doubt: 'evaluation',
  doubts: 'evaluation',
  support: 'statement',
  interest: 'statement',
  optimism: 'evaluation',
  confidence: 'evaluation',
  warning: 'prediction',
  threat: 'statement',
  notice: 'statement',
  statement: 'statement',
  appeal: 'demand',
  call: 'demand',
  demand: 'demand',
  accusation: 'evaluation',
  allegation: 'evaluation',
  pledge: 'statement',
  promise: 'statement',
  denial: 'denial',
  condemnation: 'evaluation',
  dissatisfaction: 'evaluation',
  opposition: 'refusal',
  gratitude: 'evaluation',
  condolences: 'statement',
  fear: 'prediction',
  fears: 'prediction',
  skepticism: 'evaluation',
};

/** Written and spoken forms that speak for whoever issued them: "a statement said", "the readout added". */
export const SPEAKING_NOUNS: ReadonlySet<string> = new Set(
  'statement communique communiqué readout letter report release tweet post message declaration announcement transcript note account'.split(
    ' ',
  ),
);
