import type { Stance } from '../../shared/analysis.ts';

/** What somebody's words show of their stance, whatever verb reports them. */
export interface StanceWords {
  stance: Stance;
  pattern: RegExp;
  /** Counts only where a party other than the speaker is named before the words. */
  ofOther?: true;
  /** Counts only where the speaker or "we" is the one who does it. */
  ofSelf?: true;
}

const BLAMED = [
  '(?:harass|bull(?:y|ies|ied)|sabotag|undermin|violat|erod|provok|betray|meddl|interfer|destabili[sz]|cheat|jeopardi[sz]|blackmail|obstruct|flout|trampl|breach)\\w*',
  'l(?:ied|ying) to',
  'fail(?:ed|s|ing)? to',
  '(?:is|are|was|were) (?:\\w+ )?(?:to blame|responsible|guilty)',
  'bears? (?:\\w+ )?(?:blame|responsibility)',
  '(?:reviv|stok|fuel|inflam|rekindl|fann)\\w* (?:\\w+ ){0,5}(?:war|tensions?|conflict|violence|crisis|hatred)',
  '(?:aggression|provocations?|blackmail|hypocrisy|intimidation|betrayal)',
].join('|');
const BAD =
  '(?:disappoint\\w*|reckless|irresponsible|outrageous|cynical|dangerous|unprovoked|unjust\\w*|hostile|illegal|unlawful|aggressive|provocative|shameful|disgraceful|unfriendly|blatant\\w*|grave|flagrant)';
const ACTS =
  '(?:decision|act|acts|action|actions|move|step|attack|attacks|behaviou?r|conduct|policy|violation|breach|remarks|campaign|interference)';

/**
 * Words of claims and quotations that take a stance, the plainest first. Source: general knowledge of English, after the
 * stances' PLOVER classes. As of November 2026.
 */
export const STANCE_WORDS: readonly StanceWords[] = [
  {
    stance: 'rejects',
    pattern:
      /\b(?:not|wasn['’]t|isn['’]t|no longer) (?:\w+ )?(?:necessary|needed|acceptable|worth)|\bno (?:need|reason|intention|interest|point) (?:to|for|in|of)\b|\bnothing to (?:postpone|discuss|negotiate|talk|apologi[sz]e|hide)\b|\binconceivable\b|\bunacceptable\b|\bunjustified\b|\bout of the question\b|\bnon-?starter\b/i,
  },
  {
    stance: 'demands',
    pattern:
      /(?:\b(?:will|would|wo|can|could)(?: not| never|n['’]t)|\bcannot)\b[^.;]{1,100}\bunless\b|\b(?:will|would|can|could|is|was|be) only\b[^.;,]{0,60}?\bif\b|\bonly (?:possible )?if\b|\bon condition that\b/i,
  },
  {
    stance: 'rejects',
    pattern:
      /^(?:["“])?(?:it|he|she|they|we|i) (?:(?:will|would|can) (?:not|never)|won['’]t|wouldn['’]t|cannot)\b(?! (?:know|be able|comment|say))/i,
  },
  {
    stance: 'demands',
    pattern:
      /^[^,;]{1,40}?(?<!\bnot |n['’]t |\b(?:who|what|which|that|you|if) )\bwants? (?!to\b)|^(?:\p{L}+ ){0,3}(?:calls?|demands?|appeals?|pleas?) (?:for|that)\b/iu,
  },
  {
    stance: 'threatens',
    ofSelf: true,
    pattern:
      /\b(?:will|would|shall|['’]ll) (?:\w+ )?(?:respond|retaliate|hit back|strike|fight|punish|take (?:\w+ )?(?:counter-?measures|measures|steps|action)|make (?:\w+ ){1,3}pay|continue (?:\w+ ){0,8}until)\b/i,
  },
  {
    stance: 'threatens',
    pattern:
      /\b(?:will|would) (?:pay (?:a|the) (?:\w+ )?price|face (?:\w+ )?consequences|regret|suffer (?:the )?consequences)\b|\b(?:struggle|fight|war|resistance|attacks|operations)\b[^.;]{0,80}\bwill (?:continue|go on) until\b/i,
  },
  {
    stance: 'supports',
    pattern:
      /^(?:enhanc|strengthen|improv|increas|boost|rais)\w*ing\b.*\b(?:could|would|will|can)\b|\bdeserves? credit\b|\b(?:right|wise|good|courageous) (?:decision|move|choice|step)\b|\b(?:wants?|wanted|hopes?|hoped|seeks?|sought|keen|eager) to (?:improve|strengthen|deepen|expand|restore|normali[sz]e|build|mend|repair|boost) /i,
  },
  {
    stance: 'demands',
    pattern:
      /^["“]?(?:lift|remov|end|eas|withdraw|stopp|halt|releas|free)ing\b.*\b(?:could|would|will|can|is|must)\b/i,
  },
  {
    stance: 'supports',
    pattern:
      /^["“]?(?:he|she|it|they|we|i) (?:\w+ )?hoped?s?\b.*\b(?:talks|summit|dialogue|negotiations|deal|agreement|accord|truce|ceasefire|peace)\b/i,
  },
  {
    stance: 'accuses',
    ofOther: true,
    pattern: new RegExp(
      `\\b(?:${BLAMED})\\b|\\b${BAD}(?: \\w+){0,2} ${ACTS}\\b|\\b(?:violation|breach) (?:by|of)\\b|\\b(?:like|as) a (?:\\w+ )?(?:bully|aggressor|pariah|criminal)\\b`,
      'i',
    ),
  },
  {
    stance: 'accuses',
    pattern:
      /\b(?:has|have|had) ["“]?(?:erod|undermin|violat|diminish|worsen|poison)ed\b|\binterest in (?:\w+ ){1,3}diminish/i,
  },
  {
    stance: 'demands',
    // What is behind is looked at before what stands in front: the look back is long, and the words are rare.
    pattern:
      /\b(?=(?:must|should) )(?<!\b(?:how|whether|what|when|where|who|if|we|i|this|that|it|there)\b[^,.]{0,80})(?:must|should) (?!(?:mr|mrs|ms|president|he|she|it|they|we|the)\b|not be\b|have\b|help\b|also\b)|\b(?=needs? to )(?<!\b(?:how|whether|what|no|we|i|this|that|it)\b[^,.]{0,80})(?<!may |might |could |not )needs? to (?!be (?:seen|noted))/iu,
  },
];

/** Words right before a stance's words that turn them round. */
export const TURNED =
  /\b(?:not|never|no|nobody|nothing|neither|nor|without|cannot|hardly|if|unless|whether|den(?:y|ied|ies))\b|n['’]t\b/i;
