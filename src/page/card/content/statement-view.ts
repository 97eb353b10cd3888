import { FORCE_GROUP } from '../../../brief/force.ts';
import { CERTAINTY_MEANING, CERTAINTY_WORD, FORCE_GROUP_WORD, FORCE_WORD } from '../../../brief/labels.ts';
import { lineAt } from '../../../brief/model/line.ts';
import { castOf } from '../../../brief/model/people.ts';
import { sentenceAround } from '../../../brief/model/sentence.ts';
import { listNames, type Speech } from '../../../brief/phrases.ts';
import type { Actor, Force, Span } from '../../../shared/analysis.ts';
import type { Subject } from '../../../shared/subject.ts';
import type { Say } from '../../../shared/words.ts';
import { chainOf } from './chain.ts';
import { citationOf, sentenceCitation } from './citation.ts';
import { eventOf } from './event-of.ts';
import { noteOn } from './note-on.ts';
import { othersOf } from './others.ts';
import type { Source } from './source.ts';
import { fold } from './spellings.ts';
import { type StatementFacts, statementAt } from './statement-at.ts';
import { toldOf } from './told.ts';
import type { SpeakerView, StatementView } from './views.ts';

/** What somebody said, who it was and how that is known. Null where the analysis or the text has no such words. */
export function statementView(
  source: Source,
  subject: Extract<Subject, { index: number }>,
  speech: Speech,
): StatementView | null {
  const { article, analysis, notes } = source;
  const cast = castOf(analysis.actors);
  const statement = statementAt(source, cast, subject);
  const line = statement && lineAt(article.text, statement.span);
  if (!statement || !line) return null;
  const { kind } = subject;
  const { say } = speech;
  const sentence = sentenceAround(article.text, line.span) ?? line;
  const known = statement.speakers.flatMap((id) => cast.get(id) ?? []);
  const speakers = known.map((actor) => speakerView(source, actor, statement, sentence.span, speech));
  const [first] = known;
  return {
    kind,
    subject,
    span: line.span,
    lang: article.language || 'en',
    note: noteOn(notes, line.span),
    wrong: {
      speakers: { names: namesIn(analysis.actors), present: first?.name ?? null },
      kind: statement.claimKind,
    },
    tab: say(kind === 'quote' ? 'cardTabQuote' : 'cardTabClaim'),
    heading: say(statement.heading),
    certainty: say(CERTAINTY_WORD[statement.certainty]),
    certaintyMeaning: say(CERTAINTY_MEANING[statement.certainty]),
    text: line.text,
    speakers,
    cue: (statement.cue && lineAt(article.text, statement.cue)?.text) ?? null,
    force: statement.force === undefined ? null : forceWords(statement.force, say),
    via: statement.via,
    within: statement.within,
    event: eventOf(analysis, cast, line.span, statement.speakers, speech),
    others: first ? othersOf(source, cast, first.id, line.span, speech) : null,
    copyLabel: say(kind === 'quote' ? 'cardCopyQuote' : 'cardCopySentence'),
    copyName: say(kind === 'quote' ? 'cardCopyQuoteName' : 'cardCopySentenceName'),
    citation:
      kind === 'quote'
        ? citationOf(article, line.text, listNames(speech, speakers.map(nameAndRole)), speech)
        : sentenceCitation(article, sentence.text, speech),
    sentence: sentence.span,
  };
}

function speakerView(
  source: Source,
  actor: Actor,
  { source: words, cue, speakers }: StatementFacts,
  sentence: Span,
  speech: Speech,
): SpeakerView {
  const { text } = source.article;
  return {
    name: actor.name,
    role: actor.role,
    unnamed: actor.type === 'unnamed',
    told: toldOf(source, actor.id, speech),
    // The words for several sources together are not those of one.
    chain: chainOf(text, actor, speakers.length > 1 ? null : words, sentence, cue),
  };
}

/** The force of a cue and what such words have in common; a neutral word only repeats the cue. */
const forceWords = (force: Force, say: Say): string => {
  const group = say(FORCE_GROUP_WORD[FORCE_GROUP[force]]);
  return force === 'says' ? group : say('cardForce', say(FORCE_WORD[force]), group);
};

const nameAndRole = ({ name, role }: SpeakerView): string =>
  role && !fold(name).includes(fold(role)) ? `${name} (${role})` : name;

const namesIn = (actors: readonly Actor[]): string[] => [...new Set(actors.map(({ name }) => name))];
