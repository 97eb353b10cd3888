import type { ArticleText } from '../shared/analysis.ts';
import type { Note } from '../shared/notes.ts';
import type { Word } from '../shared/words.ts';
import type { Brief } from './brief.ts';
import { formatDay, formatRange } from './dates.ts';
import { ICON_SIGNS } from './icons.ts';
import { CERTAINTY_WORD, FINDING_WORD, FORCE_WORD, PROCESS_WORD, STATE_WORD, WHEN_WORD } from './labels.ts';
import { measureLine, positionBlocks } from './markdown-standing.ts';
import { escapeMarkdown, list } from './markdown-words.ts';
import type { DisagreementView, Side } from './model/disagreements.ts';
import type { FindingView } from './model/findings.ts';
import type { MeetingView } from './model/meetings.ts';
import { cueBeside } from './model/statements.ts';
import type { Moment } from './model/timeline.ts';
import type { UnnamedLedger, UnnamedView } from './model/unnamed.ts';
import type { Voice, VoiceLine } from './model/voices.ts';
import {
  givenParts,
  restingSentence,
  type Speech,
  statementNotes,
  titleOf,
  unborneWords,
  whereAndWhen,
  withheldWords,
} from './phrases.ts';

/**
 * A brief as Markdown (CommonMark) that also reads well as plain text, with a line break at its end.
 * Sections that hold nothing are left out.
 *
 * @param notes the reader's own, which stand last
 */
export function briefMarkdown(
  article: ArticleText,
  brief: Brief,
  speech: Speech,
  notes: readonly Note[] = [],
): string {
  const { say } = speech;
  const section = (word: Word, lines: string[]) => (lines.length > 0 ? [`## ${say(word)}`, ...lines] : []);
  const whens = (['past', 'now', 'next'] as const).flatMap((when) =>
    brief.timeline[when].length > 0
      ? [
          `**${say(WHEN_WORD[when])}**`,
          list(brief.timeline[when].map((moment) => momentLine(moment, speech))),
        ]
      : [],
  );
  const { status } = brief;
  const blocks = [
    `# ${escapeMarkdown(article.title)}`,
    [siteOf(article.url), formatDay(article.published, speech.locale), article.url]
      .filter(Boolean)
      .join(' · '),
    ...(status
      ? [
          `**${ICON_SIGNS[status.state]} ${say(PROCESS_WORD[status.state])}** · ${escapeMarkdown(status.subject)}`,
          `> ${escapeMarkdown(status.because.text)}`,
          ...findingBlocks(status.findings, speech),
        ]
      : []),
    ...(brief.diplomatic ? [] : [say('briefNoEvent')]),
    ...section('sectionMeetings', [list(brief.meetings.map((m) => meetingLine(m, speech)))].filter(Boolean)),
    ...section(
      'sectionVoices',
      brief.voices.flatMap((voice) => voiceBlocks(voice, speech)),
    ),
    ...section(
      'sectionMeasures',
      [list(brief.measures.map((one) => measureLine(one, speech)))].filter(Boolean),
    ),
    ...section(
      'sectionPositions',
      brief.positions.flatMap((one) => positionBlocks(one, speech)),
    ),
    ...section('sectionUnnamed', unnamedBlocks(brief.unnamed, speech)),
    ...section('sectionTimeline', whens),
    ...section(
      'sectionDisagreements',
      brief.disagreements.map((one) => disagreementBlock(one, speech)),
    ),
    ...section('sectionNextSteps', [list(brief.nextSteps.map((m) => stepLine(m, speech)))].filter(Boolean)),
    ...section('exportNotes', notes.flatMap(noteBlocks)),
    say('briefVerbatim'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function findingBlocks(findings: readonly FindingView[], speech: Speech): string[] {
  if (findings.length === 0) return [];
  return [
    `**${speech.say('statusRestsOn')}**`,
    list(findings.map((finding) => findingLine(finding, speech))),
  ];
}

function findingLine({ kind, towards, holder, line }: FindingView, { say }: Speech): string {
  return [
    say(FINDING_WORD[kind]),
    holder && escapeMarkdown(holder),
    `${ICON_SIGNS[towards]} ${say(PROCESS_WORD[towards])}`,
    escapeMarkdown(line.text),
  ]
    .filter(Boolean)
    .join(' · ');
}

const siteOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');

const stateOf = ({ state }: Pick<MeetingView, 'state'>, { say }: Speech): string =>
  `${ICON_SIGNS[state]} ${say(STATE_WORD[state])}`;

function headOf(meeting: MeetingView, speech: Speech): string {
  const details = whereAndWhen(speech, meeting);
  const title = escapeMarkdown(titleOf(speech, meeting));
  return `**${stateOf(meeting, speech)}** · ${title}${details === '' ? '' : ` · ${escapeMarkdown(details)}`}`;
}

function meetingLine(meeting: MeetingView, speech: Speech): string {
  const accounts = meeting.accounts.map(
    ({ source, state, line }) =>
      `  - ${escapeMarkdown(source ?? speech.say('briefWriter'))}: ${stateOf({ state }, speech)} · ${escapeMarkdown(line.text)}`,
  );
  return [headOf(meeting, speech), ...accounts].join('\n');
}

function stepLine(meeting: MeetingView, speech: Speech): string {
  const [proof] = meeting.evidence;
  return proof ? `${headOf(meeting, speech)}\n  > ${escapeMarkdown(proof.text)}` : headOf(meeting, speech);
}

function voiceBlocks(voice: Voice, speech: Speech): string[] {
  const { say } = speech;
  const name = voice.name ?? say(voice.kind === 'unnamed' ? 'briefUnnamed' : 'briefUnknown');
  const head = [`**${escapeMarkdown(name)}**`, voice.role && escapeMarkdown(voice.role)]
    .filter(Boolean)
    .join(' · ');
  return [head, list(voice.lines.map((line) => statementLine(line, voice, speech)))];
}

/** The reporting word stands where the article has it, before or after: without it a denial would read as its contrary. */
function statementLine(line: VoiceLine, voice: Voice, speech: Speech): string {
  const { say } = speech;
  const { source } = line;
  const cue = cueBeside(line);
  const link = cue === null ? '' : line.link;
  const before = cue !== null && cue.span[0] < line.span[0];
  const words = [
    voice.kind !== 'named' && source ? escapeMarkdown(source.text) : '',
    cue && before ? `*${escapeMarkdown(cue.text)}*` : '',
    before ? escapeMarkdown(link) : '',
    escapeMarkdown(line.text) + (!before && /^[,.;]/.test(link) ? escapeMarkdown(link) : ''),
    !before && !/^[,.;]/.test(link) ? escapeMarkdown(link) : '',
    cue && !before ? `*${escapeMarkdown(cue.text)}*` : '',
  ];
  const notes = [
    ...statementNotes(line, speech).map(escapeMarkdown),
    // The neutral word goes without saying.
    ...(line.force === null || line.force === 'says' ? [] : [say(FORCE_WORD[line.force])]),
    say(CERTAINTY_WORD[line.certainty]),
  ];
  return `${words.filter(Boolean).join(' ')} (${notes.join(', ')})`;
}

function unnamedBlocks(ledger: UnnamedLedger, speech: Speech): string[] {
  if (ledger.sources.length === 0) return [];
  return [restingSentence(speech, ledger), list(ledger.sources.map((source) => unnamedItem(source, speech)))];
}

function unnamedItem(source: UnnamedView, speech: Speech): string {
  const { described, given, withheld, lines } = source;
  const head = [
    `**${escapeMarkdown(described.text)}**`,
    ...given.map((one) => {
      const { label, words } = givenParts(one, speech);
      return words === null ? label : `${label}: ${escapeMarkdown(words)}`;
    }),
    withheld.length > 0 ? withheldWords(speech, withheld) : '',
    unborneWords(speech, source) ?? '',
  ];
  return [head.filter(Boolean).join(' · '), ...lines.map(({ text }) => `  - ${escapeMarkdown(text)}`)].join(
    '\n',
  );
}

function momentLine({ text, date }: Moment, { locale }: Speech): string {
  const day = date && formatRange(date, locale);
  return day ? `${escapeMarkdown(text)} (${day})` : escapeMarkdown(text);
}

function disagreementBlock({ about, a, b }: DisagreementView, speech: Speech): string {
  const side = ({ source, line }: Side) =>
    `${escapeMarkdown(source ?? speech.say('briefWriter'))}: ${escapeMarkdown(line.text)}`;
  return `**${escapeMarkdown(about)}**\n\n${list([side(a), side(b)])}`;
}

/** The passage, then what the reader wrote on it, line by line; two blanks at its end break a line. */
function noteBlocks({ place, body }: Note): string[] {
  const lines = body.split(/\r\n?|\n/).map(escapeMarkdown);
  return [`> ${escapeMarkdown(place.exact)}`, lines.join('  \n')];
}
