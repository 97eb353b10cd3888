import { ICON_SIGNS } from './icons.ts';
import { MEASURE_KIND_WORD, MEASURE_STATE_WORD, STANCE_WORD } from './labels.ts';
import { escapeMarkdown, list } from './markdown-words.ts';
import type { MeasureView } from './model/measures.ts';
import type { ActorPositions } from './model/positions.ts';
import { listNames, type Speech } from './phrases.ts';

/** An agreement or a measure: where it stands, what it is, whose, and the sentence; then what others say of it. */
export function measureLine(measure: MeasureView, speech: Speech): string {
  const { say } = speech;
  const { kind, named, parties, target, state, evidence, accounts } = measure;
  const stateOf = (one: MeasureView['state']): string => `${ICON_SIGNS[one]} ${say(MEASURE_STATE_WORD[one])}`;
  const head = [
    `**${stateOf(state)}**`,
    escapeMarkdown(named.text),
    say(MEASURE_KIND_WORD[kind]),
    parties.length > 0 && escapeMarkdown(say('measureBy', listNames(speech, parties))),
    target !== null && escapeMarkdown(say('measureTarget', target)),
  ].filter(Boolean);
  // What only the writer tells, the line itself has told.
  const told = accounts.flatMap(({ source, state: other, line }) =>
    source === null
      ? []
      : [`  - ${escapeMarkdown(source)}: ${stateOf(other)} · ${escapeMarkdown(line.text)}`],
  );
  return [head.join(' · '), `  > ${escapeMarkdown(evidence.text)}`, ...told].join('\n');
}

/** One actor and where they stand on what. */
export function positionBlocks({ name, positions }: ActorPositions, { say }: Speech): string[] {
  const lines = positions.map(({ stance, object, target }) =>
    [
      `${say(STANCE_WORD[stance])} ${escapeMarkdown(object)}`,
      target !== null && escapeMarkdown(say('positionTarget', target)),
    ]
      .filter(Boolean)
      .join(' · '),
  );
  return [`**${escapeMarkdown(name)}**`, list(lines)];
}
