import { Exact } from '../brief/components/Exact.tsx';
import { useSpeech } from '../brief/components/speech.ts';
import { CERTAINTY_WORD } from '../brief/labels.ts';
import { cueBeside } from '../brief/model/statements.ts';
import type { UnnamedLedger } from '../brief/model/unnamed.ts';
import type { Voice, VoiceLine } from '../brief/model/voices.ts';
import {
  givenParts,
  restingSentence,
  sayCount,
  statementNotes,
  unborneWords,
  withheldWords,
} from '../brief/phrases.ts';
import { References, Verbatim } from './Verbatim.tsx';

interface VoicesProps {
  voices: readonly Voice[];
  /** So many statements of each voice are printed, and how many more there are. */
  most: number;
}

/** Who said what. */
export function Voices({ voices, most }: VoicesProps) {
  const speech = useSpeech();
  const { say } = speech;
  return (
    <>
      {voices.map(({ key, kind, name, role, lines }) => (
        <section key={key} class="voice">
          <h3>
            {name === null ? (
              say(kind === 'unnamed' ? 'briefUnnamed' : 'briefUnknown')
            ) : (
              <Verbatim>{name}</Verbatim>
            )}
            {role && (
              <span class="meta">
                {' '}
                <Verbatim>{role}</Verbatim>
              </span>
            )}
          </h3>
          <ul>
            {lines.slice(0, most).map((line) => (
              <li key={`${line.form} ${line.span.join('-')}`}>
                <Said line={line} showSource={kind !== 'named'} />
              </li>
            ))}
          </ul>
          {lines.length > most && (
            <p class="meta more-lines">{sayCount(speech, lines.length - most, 'printMore')}</p>
          )}
        </section>
      ))}
    </>
  );
}

/** "…, the ministry said": the comma follows at once, words after a blank. */
const joined = (link: string): string => (link === '' ? ' ' : /^[,.;]/.test(link) ? `${link} ` : ` ${link} `);

/** A statement with the reporting word where the article has it: without it a denial would read as its contrary. */
function Said({ line, showSource }: { line: VoiceLine; showSource: boolean }) {
  const speech = useSpeech();
  const { link, source, span, certainty } = line;
  const cue = cueBeside(line);
  const isFirst = cue !== null && cue.span[0] < span[0];
  const word = cue && <em>{cue.text}</em>;
  const notes = [...statementNotes(line, speech), speech.say(CERTAINTY_WORD[certainty])];
  return (
    <>
      <Verbatim>
        {showSource && source && <span class="name">{source.text} </span>}
        {isFirst && word}
        {isFirst && joined(link)}
        <Exact of={line} />
        {!isFirst && word && joined(link)}
        {!isFirst && word}
      </Verbatim>{' '}
      <span class="meta">({notes.join(', ')})</span> <References to={[span]} />
    </>
  );
}

/** Who speaks without a name, what the article tells of them and what it withholds. */
export function Unnamed({ ledger }: { ledger: UnnamedLedger }) {
  const speech = useSpeech();
  return (
    <>
      <p>{restingSentence(speech, ledger)}</p>
      <ul>
        {ledger.sources.map((source) => {
          const { key, described, given, withheld, lines } = source;
          const words = [
            ...given.map((one) => {
              const { label, words } = givenParts(one, speech);
              return words === null ? label : `${label}: ${words}`;
            }),
            withheld.length > 0 ? withheldWords(speech, withheld) : null,
            unborneWords(speech, source),
          ].filter(Boolean);
          return (
            <li key={key}>
              <span class="name">
                <Verbatim>{described.text}</Verbatim>
              </span>
              {words.length > 0 && <span class="meta"> · {words.join(' · ')}</span>}{' '}
              <References to={lines.map(({ span }) => span)} />
            </li>
          );
        })}
      </ul>
    </>
  );
}
