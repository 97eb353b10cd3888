import { useId, useState } from 'preact/hooks';
import type { UnnamedLedger, UnnamedView } from '../model/unnamed.ts';
import { givenParts, restingSentence, sayCount, unborneWords, withheldWords } from '../phrases.ts';
import { LineButton, type OnShow } from './LineButton.tsx';
import { StatementLine } from './StatementLine.tsx';
import { useSpeech } from './speech.ts';

/** Who speaks without a name: what the article tells of each, what it withholds, and what rests on them. */
export function Unnamed({ ledger, onShow }: { ledger: UnnamedLedger; onShow: OnShow }) {
  const speech = useSpeech();
  return (
    <>
      <p class="resting">{restingSentence(speech, ledger)}</p>
      <ul>
        {ledger.sources.map((source) => (
          <Source key={source.key} source={source} onShow={onShow} />
        ))}
      </ul>
    </>
  );
}

function Source({ source, onShow }: { source: UnnamedView; onShow: OnShow }) {
  const speech = useSpeech();
  const { say } = speech;
  const id = useId();
  const [open, setOpen] = useState(false);
  const { described, given, withheld, lines } = source;
  const unborne = unborneWords(speech, source);
  return (
    <li class="source">
      <LineButton span={described.span} onShow={onShow}>
        <span class="name">{described.text}</span>
        {given.length > 0 && (
          <span class="told">
            {given.map((one) => {
              const { label, words } = givenParts(one, speech);
              return (
                <span key={one.field} class="given">
                  <span class="meta">{label}</span>
                  {words !== null && (
                    <>
                      {' '}
                      <span class="verbatim" lang="en">
                        {words}
                      </span>
                    </>
                  )}
                </span>
              );
            })}
          </span>
        )}
        {withheld.length > 0 && <span class="meta">{withheldWords(speech, withheld)}</span>}
        {unborne !== null && <span class="meta unborne">{unborne}</span>}
      </LineButton>
      <button
        type="button"
        class="more"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {sayCount(speech, lines.length, 'unnamedStatements')}
      </button>
      <ul id={id} hidden={!open}>
        {lines.map((line) => (
          <li key={`${line.form} ${line.span.join('-')}`}>
            <StatementLine
              line={line}
              showSource
              // Where there is but one, the source's own line has said so.
              note={line.alone && lines.length > 1 ? say('unnamedUnborne') : undefined}
              onShow={onShow}
            />
          </li>
        ))}
      </ul>
    </li>
  );
}
