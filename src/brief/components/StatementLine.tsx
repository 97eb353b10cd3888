import { CERTAINTY_MEANING, CERTAINTY_WORD } from '../labels.ts';
import { cueBeside } from '../model/statements.ts';
import type { VoiceLine } from '../model/voices.ts';
import { statementNotes } from '../phrases.ts';
import { Exact } from './Exact.tsx';
import { LineButton, type OnShow } from './LineButton.tsx';
import { useSpeech } from './speech.ts';

/** "…, the ministry said": the comma follows at once, words after a blank. */
const joined = (link: string): string => (link === '' ? ' ' : /^[,.;]/.test(link) ? `${link} ` : ` ${link} `);

interface Props {
  line: VoiceLine;
  /** Whether to name the source as written: needed where no heading names it. */
  showSource: boolean;
  /** What else there is to say of it here. */
  note?: string | undefined;
  onShow: OnShow;
}

/** What somebody said, with the reporting word where the article has it, before or after. */
export function StatementLine({ line, showSource, note, onShow }: Props) {
  const speech = useSpeech();
  const { say } = speech;
  const beside = cueBeside(line);
  const cue = beside && <span class="cue">{beside.text}</span>;
  const cueFirst = beside !== null && beside.span[0] < line.span[0];
  return (
    <LineButton span={line.span} onShow={onShow} class={line.form === 'claim' ? 'claim' : 'quote'}>
      <span class="verbatim" lang="en">
        {showSource && line.source && <span class="name">{line.source.text} </span>}
        {cueFirst && <>{cue} </>}
        {cueFirst && line.link !== '' && `${line.link} `}
        <Exact of={line} />
        {!cueFirst && cue && joined(line.link)}
        {!cueFirst && cue}
      </span>
      <span class="meta">
        {statementNotes(line, speech).join(' · ')} ·{' '}
        <span title={say(CERTAINTY_MEANING[line.certainty])}>{say(CERTAINTY_WORD[line.certainty])}</span>
        {note !== undefined && ` · ${note}`}
      </span>
    </LineButton>
  );
}
