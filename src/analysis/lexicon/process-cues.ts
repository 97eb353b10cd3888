import type { ProcessState } from '../../shared/analysis.ts';
import type { ProcessNoun } from './process-nouns.ts';

/** What some words say of the process that stands next to them. */
export interface ProcessCue {
  /** Kinds of noun that they have to speak of; none where the words speak for themselves. */
  of: readonly ProcessNoun[];
  /** Source of a regular expression over lower-case words. */
  words: string;
  state: ProcessState;
  /** Words that also stand in reports of something else: they count where nothing else says anything. */
  weak?: true;
}

/** Bodies that decide for several states. */
const BODY = String.raw`(?:(?:security|rights|european|cooperation) council|general assembly|u\.?n\.?|united nations|energy agency|arab league|(?:european|african) union|e\.?u\.?|iaea|nato|board of governors)`;

/**
 * How headlines and leads tell what became of a process. Of two that stand at one place the first counts.
 * Source: the verbal classes of PLOVER and general knowledge of headline English; no list was copied. As of November 2026.
 */
export const PROCESS_CUES: readonly ProcessCue[] = [
  // A swap that is carried out is a deal that is done; only a body of states passes a resolution between them.
  {
    of: ['captive', 'deal'],
    words: String.raw`(?:freed|frees|releas(?:es|ed)|swapped|exchanged|returned|handed over|(?<=\b(?:to|will) )(?:free|release|hand over))(?=.{0,120}\b(?:in (?:an? |the )?(?:[\w-]+ ){0,2}(?:swap|exchange)|(?:in (?:exchange|return) )?for (?:\d+|ten|nine|eight|seven|six|five|four|three|two|dozens|hundreds)\b(?! (?:hour|day|week|month|year|decade)s?\b)))`,
    state: 'concluded',
  },
  {
    of: ['resolution'],
    words: String.raw`(?<=\b${BODY}(?: [\w,.'’-]+){0,5} )(?:pass(?:es|ed)|adopt(?:s|ed)?|approv(?:es|ed)|endors(?:es|ed)|back(?:s|ed)|vot(?:es|ed) for)|(?:pass|adopt|approv|endors)ed by (?:the )?(?:[\w.-]+ ){0,3}?${BODY}`,
    state: 'agreed',
  },
  {
    of: ['resolution'],
    words: String.raw`veto(?:es|ed)?|block(?:s|ed)|(?<=\b${BODY}(?: [\w,.'’-]+){0,5} )(?:rejects|rejected|fails to (?:pass|adopt)|failed to (?:pass|adopt))`,
    state: 'stalled',
  },
  // What is said of pressure turns round what the same verb says of a meeting.
  {
    of: ['pressure'],
    words: String.raw`lift(?:s|ed|ing)?|eas(?:e|es|ed|ing)|waiv\w+|drop(?:s|ped|ping)?|remov\w+|scrap\w*|suspend\w*|delay\w*|postpon\w+|relief|roll\w* back|end(?:s|ed|ing)?|relax\w*|cancel\w*|avert\w*|avoid\w*`,
    state: 'advancing',
  },
  {
    of: ['pressure'],
    words: String.raw`impos\w+|slap\w*|tighten\w*|expand\w*|extend\w*|widen\w*|renew\w*|threaten\w*|new|fresh|more|tough\w*|announc\w+|vow\w*|further|harsh\w*|lev(?:y|ies|ied)|hit(?:s|ting)?|order\w*|unveil\w*|prepar\w+|agree[sd]?|back(?:s|ed)?|consider\w*|weigh\w*|approv\w+|punish\w*|target\w*|sets?|issu\w+|ready`,
    state: 'escalating',
  },
  {
    of: ['envoy'],
    words: String.raw`expel\w*|expuls\w+|recall\w*|summon\w*|oust\w*|kick\w* out|withdr[ae]w\w*|banish\w*|thr(?:ow|ew|own)\w* out|persona non grata`,
    state: 'escalating',
  },
  {
    of: ['mission'],
    words: String.raw`clos(?:e|es|ed|ing|ure)|shut\w*|storm(?:s|ed)|seal(?:s|ed)?|evict\w*|seiz\w+`,
    state: 'escalating',
  },
  {
    of: ['relations'],
    words: String.raw`cut(?:s|ting)?|sever\w*|suspend\w*|downgrad\w*|br(?:eak|eaks|oke|oken|eaking) off|worsen\w*|sour(?:s|ed|ing)?|strain\w*|deteriorat\w*|damag\w+|new low|low(?:est)? (?:point|ebb)|post-cold war low|nadir|fray\w*|plung\w+|degrad\w+|fr[eo]ez\w*|chill\w*|rupture\w*`,
    state: 'escalating',
  },
  {
    of: ['tension'],
    words: String.raw`ris(?:e|es|en|ing)|rose|mount(?:s|ed|ing)?|soar\w*|flar\w+|ramp\w*|escalat\w*|grow\w*|grew|heighten\w*|increas\w+|inflam\w+|high|stok\w+|fuel\w*|spik\w+|surg\w+`,
    state: 'escalating',
  },
  {
    of: ['encounter'],
    words: String.raw`call(?:s|ed|ing)? off|cancel\w*|scrap(?:s|ped|ping)?|ax(?:e|es|ed)|abandon\w*|collaps\w+|br(?:eak|eaks|oke|oken|eaking) (?:down|off)|break(?:up|down)|f(?:a|e)ll(?:s|en|ing)? apart|fail(?:s|ed)?(?! to)|failure|walk(?:s|ed|ing)? (?:out|away)|walkout|quit(?:s|ting)?|pull(?:s|ed|ing)? out|storm(?:s|ed)? out|dead|derail\w*`,
    state: 'broken down',
  },
  {
    of: ['deal'],
    words: String.raw`collaps\w+|unravel\w*|f(?:a|e)ll(?:s|en|ing)? apart|t(?:ear|ears|ore|orn|earing) up|scrap(?:s|ped|ping)?|abandon\w*|withdr[ae]w\w* from|withdrawal from|pull(?:s|ed|ing)? out|quit(?:s|ting)?|exit(?:s|ed|ing)?|renounc\w+|terminat\w+|br(?:eak|eaks|oke|oken|eaking) down|breakdown|shatter\w*|call(?:s|ed|ing)? off|cancel\w*|rip(?:s|ped)? up|walk(?:s|ed|ing)? away|expir\w+|dead`,
    state: 'broken down',
  },
  {
    of: ['encounter', 'deal'],
    words: String.raw`postpon\w+|(?<!without )delay(?:s|ed|ing)?|put(?:s|ting)? (?:it |them )?off|push\w* back|slip(?:s|ped|ping)?|reschedul\w+|defer(?:s|red|ring)?|shelv\w+ until`,
    state: 'delayed',
  },
  { of: ['deal'], words: String.raw`breach\w*|violat\w*`, state: 'escalating' },
  {
    of: [],
    words: String.raw`fail\w* to (?:\w+ ){1,3}(?:deadlock|impasse|stalemate|differences|gaps?)`,
    state: 'stalled',
  },
  {
    of: ['encounter', 'deal', 'relations'],
    words: String.raw`stall\w*|deadlock\w*|impasse|stalemate\w*|falter\w*|flounder\w*|snag\w*|in (?:doubt|limbo|jeopardy|question|trouble|tatters)|(?:serious|deep) trouble|on (?:ice|hold)|at risk|stuck|suspend\w*|suspension|fr[eo]ez\w*|frozen|halt\w*|paus(?:e|es|ed|ing)|uncertain\w*|hang\w* in the balance|bogged down|no longer (?:progress|mov|advanc)\w*|elusive|still possible|drag\w* on|shelv\w+|make\w* little headway|in disarray|rocky|inconclusive\w*|far apart|dead end|nowhere|hit\w* (?:a )?wall|at odds|end\w* (?:without|with no)|setback`,
    state: 'stalled',
  },
  {
    of: ['encounter', 'deal'],
    words: String.raw`no(?= (?:\w+ )?(?:talks|meetings?|negotiations?|summit|dialogue|deal|agreement|accord|truce|plans?))`,
    state: 'stalled',
  },
  {
    of: ['encounter', 'deal'],
    words: String.raw`rul(?:e|es|ed|ing) out|reject\w*|rebuff\w*|spurn\w*|snub\w*|refus\w+|boycott\w*|shun(?:s|ned)?|turn\w* down|declin\w+ (?:to (?:attend|join|meet)|invitation)|w(?:on['’]t|ill not) (?:attend|join|resume|return)|skip(?:s|ped)?`,
    state: 'stalled',
  },
  {
    of: ['deal'],
    words: String.raw`holds?(?! (?:[\w-]+ )?(?:talks|meetings?|summit|vote|referendum|out|back))|holding|(?<!\b(?:be|been|being|was|were) )held(?! (?:by|captive|hostage|prisoner)\b)|intact|(?:largely|mostly) (?:respected|observed|quiet)|surviv\w+|(?:stick|sticks|stuck|adher\w+|compl(?:y|ies|ied|ying)) (?:to|with)|remains? in (?:place|force|effect)|prevail\w*|endur\w+|stays? in (?:place|force)|uph(?:old|eld)\w*|honou?r(?:s|ed|ing)?`,
    state: 'holding',
  },
  {
    of: ['conflict'],
    words:
      '(?:formally |officially )?(?:end(?:s|ed)|settl(?:e|es|ed)|resolv(?:e|es|ed))|brought to an end|is over|c(?:a|o)mes? to an end',
    state: 'concluded',
  },
  {
    of: ['deal'],
    words:
      '(?:fully |finally )?(?:implement(?:ed|s)|complet(?:e|es|ed)|carried out|fulfil(?:led|s)?|concluded)|enter(?:s|ed)? into force|c(?:a|o)mes? into force',
    state: 'concluded',
  },
  {
    of: ['deal'],
    words: String.raw`sign(?:s|ed)?(?! of)|seal(?:s|ed)?|reach(?:es|ed|ing)?|struck|strikes?|clinch\w*|agree(?:s|d|ing)?|accept(?:s|ed|ing)?|approv(?:e|es|ed|ing)|ratif(?:y|ies|ied)|broker(?:s|ed)?|ink(?:s|ed)?|adopt(?:s|ed)?|announc(?:e|es|ed)|conclud(?:e|es)|finali[sz](?:e|es|ed)|secur(?:e|es|ed)|extend(?:s|ed)?|renew(?:s|ed)?|t(?:akes?|ook) (?:effect|hold)|in effect|beg(?:in|ins|an)|declar(?:e|es|ed)|produc(?:e|es|ed)|yield(?:s|ed)?|with (?:an? |the )?(?:[\w-]+ )?(?:deal|agreement|accord|pact)|com(?:e|es) to|came to`,
    state: 'agreed',
  },
  {
    of: ['relations'],
    words: String.raw`restor\w+|normali[sz]\w+|re-?establish\w*|resum\w+|thaw\w*|warm(?:s|ed|ing)?|mend\w*|improv\w+|rebuil[dt]\w*|repair\w*|strengthen\w*|deepen\w*|boost\w*|new era|upgrad\w+|reviv\w+|expand\w*|closer`,
    state: 'advancing',
  },
  {
    of: ['tension'],
    words: String.raw`eas(?:e|es|ed|ing)|cool(?:s|ed|ing)?|defus\w+|relax\w*|lower(?:s|ed|ing)?|reduc\w+|calm\w*|relaxation`,
    state: 'advancing',
  },
  { of: ['mission'], words: String.raw`reopen\w*|re-open\w*`, state: 'advancing' },
  {
    of: ['envoy'],
    words: String.raw`return(?:s|ed|ing)?|appoint\w*|nam(?:e|es|ed)|exchang\w+|reinstat\w+`,
    state: 'advancing',
  },
  {
    of: ['encounter', 'deal'],
    words: String.raw`resum\w+|restart\w*|reviv\w+|relaunch\w*|progress\w*|break-?through|advanc(?:e|es|ed|ing)|productive|constructive|fruitful|invit(?:e|es|ed|ing)|accept(?:s|ed|ing)?|back on|(?:gain\w*|gather\w*) momentum|impetus|headway|new push|edg\w+ (?:closer|towards?)|clos(?:e|er) to|near(?:s|ing)|agree(?:s|d)?|(?:edg|inch|mov)\w* forward|on track|green light|paves? the way`,
    state: 'advancing',
  },
  {
    of: [],
    words: String.raw`rapprochement|de-?escalat\w+|olive branch|extend\w* (?:a |his |her |its )?hand|(?:mutual|better) understanding|(?:diplomatic|peace) breakthrough|bury\w* the hatchet|make\w* peace`,
    state: 'advancing',
  },
  {
    of: [],
    words: String.raw`retaliat\w*|tit-for-tat|hostile (?:act|move|step)s?|(?<!de-)escalat(?:e|es|ed|ing|ion)|reprisals?|war of words|sab(?:re|er)-rattling|declar\w+ war|brink of war`,
    state: 'escalating',
  },
  {
    of: ['encounter', 'deal'],
    words: String.raw`begin\w*|began|begun|start\w*|open(?:s|ed|ing)?|kick\w* off|hold(?:s|ing)?|held|host(?:s|ed|ing)?|plan(?:s|ned|ning)?|arriv\w+|schedul\w+|set|confirm\w*|offer\w*|propos\w+|ready|willing|continu\w+|head(?:s|ed|ing)?|attend\w*|join\w*|under way|underway|welcom\w+|prepar\w+|pa(?:y|ys|id)|propose[sd]?|draft\w*|work\w*|return\w*|optimis\w+|hope\w*|tr(?:y|ies)|seek\w*|urge\w*|upcoming|ahead|extend\w*|prolong\w*|soften\w*|rescue\w*|sav(?:e|es|ing)`,
    state: 'advancing',
    weak: true,
  },
  {
    of: [],
    words: String.raw`agree[sd]? (?:to|on)(?! (?:resume|start|begin|further|explore|look|discuss|meet|talk|visit|study|continue|consider|keep|stay|hold (?:[\w-]+ ){0,3}(?:talks|meetings?|negotiations|summit|discussions))(?!\w))`,
    state: 'agreed',
    weak: true,
  },
  {
    of: [],
    words: String.raw`(?:to |will )?(?:meets?|visits?|hosts?|welcomes|receives)|met|holds? talks|sits? down with|speaks? (?:to|with|by phone)|spoke (?:to|with|by phone)|(?:talk|talks) (?:to|with)|invit(?:es|ed)|mediat\w+`,
    state: 'advancing',
    weak: true,
  },
  {
    of: [],
    words: String.raw`condemn\w*|denounc\w+|accus\w+|slam(?:s|med)?|blast(?:s|ed)?|lash(?:es|ed)? out|warn(?:s|ed|ing)?|threaten\w*|vow(?:s|ed)? (?:revenge|response|consequences)|protest(?:s|ed)?|(?:test-?)?fir(?:es|ed) (?:\w+ ){0,3}(?:missiles?|rockets?)|missile (?:tests?|launch\w*|strikes?)|nuclear tests?|air ?strikes?|attack(?:s|ed)?|invad\w+|invasion|annex\w*|seiz(?:es|ed)|detain(?:s|ed)|blacklist\w*|milit(?:arization|arisation|arizing|arising)|militari[sz]\w+|voic\w+ (?:\w+ )?concerns?|(?:serious|grave|strong|deep)(?:ly)? (?:concern\w*|alarm\w*)|fury|furious|outrag\w+|anger\w*|provok\w+|provocat\w+|violat\w+|breach\w*|hostile|punish\w*|defy|defies|defied|defiant|strikes|struck|bomb(?:s|ed)|shell(?:s|ed|ing)|(?:shoots?|shot) down|blam(?:e|es|ed)|charg(?:es|ed)(?! d)|indict\w*|arrest\w*|warships?|aircraft carrier|troop build-?up|war ?games|military drills`,
    state: 'escalating',
    weak: true,
  },
];
