import type { Word } from '../../shared/words.ts';
import type { Answering, Sourcing, Wording } from '../model/sourcing.ts';
import { restingSentence, titleOf } from '../phrases.ts';
import { Bars } from './Bars.tsx';
import { LineButton, type OnShow } from './LineButton.tsx';
import { useSpeech } from './speech.ts';

const WORDING_WORD: Record<Wording, Word> = {
  direct: 'sourcingDirect',
  partial: 'sourcingPartial',
  indirect: 'sourcingIndirect',
};

const ANSWERING_WORD: Record<Answering, Word> = {
  named: 'sourcingByName',
  institutional: 'sourcingByBody',
  unnamed: 'sourcingWithoutName',
  unclear: 'sourcingUnclear',
};

/** Literal lists, so that their order is the one on show. */
const WORDINGS = ['direct', 'partial', 'indirect'] as const;
const ANSWERINGS = ['named', 'institutional', 'unnamed', 'unclear'] as const;

/** What an article's reporting rests on, for whoever has to judge it: counts and names, no judgement. */
export function SourcingCard({ sourcing, onShow }: { sourcing: Sourcing; onShow: OnShow }) {
  const speech = useSpeech();
  const { say, locale } = speech;
  const states = new Intl.DisplayNames(locale, { type: 'region' });
  const { statements, wording, answering, sides, noSide, silent, alone, singleSource } = sourcing;
  return (
    <div class="sourcing">
      <Bars
        title={say('sourcingWording')}
        of={statements}
        rows={WORDINGS.map((key) => ({ key, label: say(WORDING_WORD[key]), value: wording[key] }))}
      />
      <Bars
        title={say('sourcingAnswering')}
        of={statements}
        // What is not clear is worth a row only where there is some.
        rows={ANSWERINGS.filter((key) => key !== 'unclear' || answering.unclear > 0).map((key) => ({
          key,
          label: say(ANSWERING_WORD[key]),
          value: answering[key],
        }))}
      />
      <Bars
        title={say('sourcingSides')}
        of={statements}
        rows={[
          ...sides.map(({ code, statements: value }) => ({
            key: code,
            label: states.of(code) ?? code,
            value,
          })),
          ...(noSide > 0 ? [{ key: '(none)', label: say('sourcingNoSide'), value: noSide }] : []),
        ]}
      />
      <p class="resting">{restingSentence(speech, { alone, statements })}</p>
      {silent.length > 0 && (
        <>
          <h3>{say('sourcingSilent')}</h3>
          <ul class="names">
            {silent.map(({ key, name, line }) => (
              <li key={key}>
                <LineButton span={line.span} onShow={onShow}>
                  <span class="name">{name}</span>
                </LineButton>
              </li>
            ))}
          </ul>
        </>
      )}
      {singleSource.length > 0 && (
        <>
          <h3>{say('sourcingSingle')}</h3>
          <ul>
            {singleSource.map(({ meeting, source }) => {
              const words = (
                <>
                  {titleOf(speech, meeting)} <span class="meta">· {say('sourcingBy', source)}</span>
                </>
              );
              const [proof] = meeting.evidence;
              return (
                <li key={meeting.id}>
                  {proof ? (
                    <LineButton span={proof.span} onShow={onShow}>
                      {words}
                    </LineButton>
                  ) : (
                    <p class="line">{words}</p>
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </div>
  );
}
