import type { MeasureState } from '../../shared/analysis.ts';
import { MEASURE_KIND_WORD, MEASURE_STATE_WORD } from '../labels.ts';
import type { MeasureView } from '../model/measures.ts';
import { listNames } from '../phrases.ts';
import { MEASURE_TONE } from '../tones.ts';
import { Icon } from './Icon.tsx';
import { LineButton, type OnShow } from './LineButton.tsx';
import { useSay, useSpeech } from './speech.ts';

/** Agreements and measures: what it is, whose, for whom, where it stands by each account, and the sentence. */
export function Measures({ measures, onShow }: { measures: readonly MeasureView[]; onShow: OnShow }) {
  return (
    <ul>
      {measures.map((measure) => (
        <li key={measure.id} data-measure={measure.id}>
          <Measure measure={measure} onShow={onShow} />
        </li>
      ))}
    </ul>
  );
}

function Measure({ measure, onShow }: { measure: MeasureView; onShow: OnShow }) {
  const speech = useSpeech();
  const { say } = speech;
  const { kind, named, parties, target, state, evidence, accounts } = measure;
  const kindWord = say(MEASURE_KIND_WORD[kind]);
  // What only the writer tells, the line itself has told.
  const told = accounts.filter(({ source }) => source !== null);
  return (
    <>
      <LineButton span={evidence.span} onShow={onShow}>
        <span class="meeting">
          <MeasureChip state={state} />
          <span class="meeting-words">
            <span class="name verbatim" lang="en">
              {named.text}
            </span>{' '}
            <span class="meta">
              {named.text.toLowerCase() === kindWord.toLowerCase() ? '' : kindWord}
              {parties.length > 0 && ` · ${say('measureBy', listNames(speech, parties))}`}
              {target !== null && ` · ${say('measureTarget', target)}`}
            </span>
          </span>
        </span>
        <span class="verbatim" lang="en">
          {evidence.text}
        </span>
      </LineButton>
      {told.length > 0 && (
        <ul class="told-by" aria-label={say('measureAccounts')}>
          {told.map(({ source, state: told, line }) => (
            <li key={`${source} ${line.span.join('-')}`}>
              <LineButton span={line.span} onShow={onShow}>
                <span class="account-head">
                  <span class="name">{source}</span>
                  <MeasureChip state={told} />
                </span>
                {line.text !== evidence.text && (
                  <span class="verbatim" lang="en">
                    {line.text}
                  </span>
                )}
              </LineButton>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function MeasureChip({ state }: { state: MeasureState }) {
  const say = useSay();
  return (
    <span class={`chip tone-${MEASURE_TONE[state]}`}>
      <Icon of={state} />
      {say(MEASURE_STATE_WORD[state])}
    </span>
  );
}
