import type { Span } from '../../shared/analysis.ts';
import { sentenceAt, type TextDocument } from '../text/document.ts';

/** A denial of what others are said to say, up to the words in marks: "no truth to reports that Oslo “…”". */
const DENIAL =
  /\b(?:no truth (?:to|in)|den(?:y|ies|ied|ying)|dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|refut(?:es|ed|ing)|false|untrue)\b[^.;:]*\b(?:reports?|rumou?rs?|claims?|suggestions?|allegations?|speculation|stories)\b[^.;:]*\bthat\b[^.;:]*$/i;

/** A denial of one's own words: "denied that he had called it “…”", "denied having said “…”". */
const DISOWNED =
  /\bden(?:y|ies|ied|ying)\s(?:[^.;:,]{0,40}\b)?(?:call(?:ed|ing)|said|saying|told|telling|describ(?:ed|ing)|label(?:l?ed|l?ing)|promis(?:ed|ing)|threaten(?:ed|ing))\b[^.;:]*$/i;

/** How far before the words a denial may stand, in characters: it bounds what the patterns have to try. */
const REACH = 300;

/** Words in marks inside a denial that anybody said them. */
export function isDenied(doc: TextDocument, span: Span): boolean {
  const sentence = sentenceAt(doc, span[0]);
  if (sentence === undefined) return false;
  const before = doc.text.slice(Math.max(sentence.span[0], span[0] - REACH), span[0]);
  return DENIAL.test(before) || DISOWNED.test(before);
}
