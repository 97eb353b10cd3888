import { Icon } from '../brief/components/Icon.tsx';
import { useSay } from '../brief/components/speech.ts';
import { FINDING_WORD, PROCESS_WORD } from '../brief/labels.ts';
import type { StatusView } from '../brief/model/status.ts';
import { References, Verbatim } from './Verbatim.tsx';

/** Where the matter stands, why, and everything that it rests on. */
export function Status({ status }: { status: StatusView }) {
  const say = useSay();
  const { state, subject, because, findings } = status;
  return (
    <section class="status" aria-label={say('sectionStatus')}>
      <p>
        <Icon of={state} />
        <strong>{say(PROCESS_WORD[state])}</strong> · <Verbatim>{subject}</Verbatim>
      </p>
      <p>
        <Verbatim>{because.text}</Verbatim> <References to={[because.span]} />
      </p>
      {findings.length > 0 && (
        <>
          <h2>{say('statusRestsOn')}</h2>
          <ul>
            {findings.map(({ kind, towards, holder, line }) => (
              <li key={line.span.join('-')}>
                {[say(FINDING_WORD[kind]), holder, say(PROCESS_WORD[towards])].filter(Boolean).join(' · ')} ·{' '}
                <Verbatim>{line.text}</Verbatim> <References to={[line.span]} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
