import { Icon } from '../brief/components/Icon.tsx';
import { useSpeech } from '../brief/components/speech.ts';
import { MEASURE_KIND_WORD, MEASURE_STATE_WORD, STANCE_WORD } from '../brief/labels.ts';
import type { MeasureView } from '../brief/model/measures.ts';
import type { ActorPositions } from '../brief/model/positions.ts';
import { listNames } from '../brief/phrases.ts';
import { References, Verbatim } from './Verbatim.tsx';

/** Agreements and measures: what it is, whose, for whom, and where it stands by each account. */
export function Measures({ measures }: { measures: readonly MeasureView[] }) {
  const speech = useSpeech();
  const { say } = speech;
  return (
    <ul>
      {measures.map(({ id, kind, named, parties, target, state, evidence, accounts }) => {
        const told = accounts.filter(({ source }) => source !== null);
        const details = [
          say(MEASURE_KIND_WORD[kind]),
          parties.length > 0 && say('measureBy', listNames(speech, parties)),
          target !== null && say('measureTarget', target),
        ].filter(Boolean);
        return (
          <li key={id}>
            <MeasureState state={state} /> ·{' '}
            <span class="name">
              <Verbatim>{named.text}</Verbatim>
            </span>{' '}
            · {details.join(' · ')} <References to={[evidence.span]} />
            {told.length > 0 && (
              <ul>
                {told.map(({ source, state: other, line }) => (
                  <li key={`${source} ${line.span.join('-')}`}>
                    <Verbatim>{source}</Verbatim>: <MeasureState state={other} />{' '}
                    <References to={[line.span]} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function MeasureState({ state }: { state: MeasureView['state'] }) {
  const { say } = useSpeech();
  return (
    <strong>
      <Icon of={state} />
      {say(MEASURE_STATE_WORD[state])}
    </strong>
  );
}

/** Where each actor stands on what. */
export function Positions({ actors }: { actors: readonly ActorPositions[] }) {
  const { say } = useSpeech();
  return (
    <>
      {actors.map(({ key, name, positions }) => (
        <section key={key}>
          <h3>
            <Verbatim>{name}</Verbatim>
          </h3>
          <ul>
            {positions.map(({ stance, object, target, span }) => (
              <li key={`${stance} ${span.join('-')} ${object}`}>
                {say(STANCE_WORD[stance])} <Verbatim>{object}</Verbatim>
                {target !== null && ` · ${say('positionTarget', target)}`} <References to={[span]} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
