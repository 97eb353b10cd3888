import { useMemo } from 'preact/hooks';
import { LineButton, type OnShow } from '../../brief/components/LineButton.tsx';
import { moveBetweenLines } from '../../brief/components/line-keys.ts';
import { PositionLine } from '../../brief/components/Positions.tsx';
import { StatementLine } from '../../brief/components/StatementLine.tsx';
import { useSpeech } from '../../brief/components/speech.ts';
import { type PersonView, peopleOf } from '../../brief/model/person.ts';
import { sayCount } from '../../brief/phrases.ts';
import type { Analysis, ArticleText } from '../../shared/analysis.ts';

interface Props {
  article: ArticleText;
  analysis: Analysis;
  onShow: OnShow;
}

/** Everybody who speaks or acts, with all that they say. */
export function People({ article, analysis, onShow }: Props) {
  const { say } = useSpeech();
  const people = useMemo(() => peopleOf(article, analysis), [article, analysis]);
  if (people.length === 0) return <p class="nothing">{say('panelNobody')}</p>;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys are a shortcut between buttons that Tab reaches too.
    <div class="brief" onKeyDown={moveBetweenLines}>
      {people.map((person) => (
        <Person key={person.key} person={person} onShow={onShow} />
      ))}
    </div>
  );
}

function Person({ person, onShow }: { person: PersonView; onShow: OnShow }) {
  const speech = useSpeech();
  const { kind, role, mentions, first, lines, positions } = person;
  const name = person.name ?? speech.say(kind === 'unnamed' ? 'briefUnnamed' : 'briefUnknown');
  const counts = [
    lines.length > 0 && sayCount(speech, lines.length, 'panelStatements'),
    mentions > 0 && sayCount(speech, mentions, 'panelMentions'),
  ].filter((words) => words !== false);
  return (
    <section class={`person voice voice-${kind}`} aria-label={name} data-lines>
      <header>
        <h2>{name}</h2>
        {role !== null && (
          <span class="meta verbatim" lang="en">
            {role}
          </span>
        )}
      </header>
      {first === null ? (
        <p class="line meta">{counts.join(' · ')}</p>
      ) : (
        <LineButton span={first.span} onShow={onShow}>
          <span class="meta">{counts.join(' · ')}</span>
        </LineButton>
      )}
      <ul>
        {lines.map((line) => (
          <li key={`${line.form} ${line.span.join('-')}`}>
            <StatementLine line={line} showSource={kind !== 'named'} onShow={onShow} />
          </li>
        ))}
      </ul>
      {positions.length > 0 && (
        <ul class="holder" aria-label={speech.say('panelStands')}>
          {positions.map((position) => (
            <li key={`${position.stance} ${position.span.join('-')} ${position.object}`}>
              <PositionLine position={position} onShow={onShow} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
