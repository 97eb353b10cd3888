import { join } from 'node:path';
import { createAnalyst } from '../../src/analysis/analyze.ts';
import { readWeights } from '../models.ts';
import { percent, table } from './markdown.ts';
import { type Answer, answerTo } from './plover/answers.ts';
import { meetingRows, REACH } from './plover/rows.ts';
import { CODES } from './plover/words.ts';

const HEAD = ['set', 'rows', 'right', 'accuracy', 'no answer', 'wrong by the state', 'wrong by the words'];

/** Whether a meeting, or a refusal of one, gets the PLOVER type that people gave it. */
export function ploverSection(data: string): string {
  const analyst = createAnalyst(readWeights());
  const answers = (set: string): Answer[] =>
    meetingRows(join(data, `eval/meetings/${set}.jsonl`)).map((one) => answerTo(one, analyst));
  const plv = answers('plv_dev');
  return [
    '## Meetings in PLOVER',
    `Type accuracy where a meeting or a refusal of one is coded. A row counts if its code is CONSULT; or if it is AGREE, REQUEST (DEMAND in the older records), REJECT, THREATEN or SANCTION and a word of meeting stands among the ${REACH} words from a verb of that code on, with no comma, semicolon, colon or full stop between them (verbs and words: \`tools/evaluate/plover/words.ts\`; no row is chosen by hand). The answer is the type of the main encounter's state, as the export codes it. No encounter, and a state that PLOVER has no type for, count as wrong. “Wrong by the state”: from the state that was read no words lead to the code; “by the words”: the state allows it.`,
    table(HEAD, [row('PLV dev', plv), row('PLOVER gold records dev', answers('plover_gsr_dev'))]),
    'PLV dev, by the code that people gave:',
    table(
      HEAD,
      [...new Set(Object.values(CODES))].map((code) =>
        row(
          code,
          plv.filter(({ expected }) => expected === code),
        ),
      ),
    ),
    'PLV dev, what was read where it is wrong:',
    table(['code', 'state read', 'coded as', 'rows'], confusions(plv)),
  ].join('\n\n');
}

function row(name: string, answers: readonly Answer[]): string[] {
  const count = (fault: Answer['fault']): number => answers.filter((answer) => answer.fault === fault).length;
  return [
    name,
    String(answers.length),
    String(count('none')),
    percent(count('none') / answers.length),
    ...(['no answer', 'state', 'words'] as const).map((fault) => String(count(fault))),
  ];
}

/** Each kind of error with its number, the most frequent first. */
function confusions(answers: readonly Answer[]): string[][] {
  const kinds = new Map<string, number>();
  for (const { fault, expected, state, given } of answers) {
    if (fault === 'none') continue;
    const kind = JSON.stringify([expected, state ?? 'no meeting', given ?? 'none']);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return [...kinds]
    .sort((a, b) => b[1] - a[1])
    .map(([kind, count]) => [...(JSON.parse(kind) as string[]), String(count)]);
}
