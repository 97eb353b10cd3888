import type { Line } from '../../../brief/model/line.ts';
import { isTelling } from '../content/chain.ts';
import type { SpeakerView } from '../content/views.ts';
import { useDoing } from './doing.ts';
import { Jump } from './Jump.tsx';

interface Props {
  speaker: SpeakerView;
  lang: string;
}

/** Who said it, as what, and by which words of the article that is known. */
export function Speaker({ speaker: { name, role, unnamed, told, chain }, lang }: Props) {
  const { say } = useDoing().speech;
  return (
    <div class="speaker">
      {unnamed ? (
        <>
          <span class="unnamed-tag">{say('cardUnnamedTag', role ?? name)}</span>
          {told && <p class="fact">{told}</p>}
        </>
      ) : (
        <p>
          <strong>{name}</strong>
          {role && (
            // The dot belongs to our line, not to the article's words, which have a direction of their own.
            <>
              <span class="role"> · </span>
              <span class="role verbatim" lang={lang}>
                {role}
              </span>
            </>
          )}
        </p>
      )}
      {isTelling(chain, unnamed ? (role ?? name) : name) && <Chain chain={chain} lang={lang} />}
    </div>
  );
}

function Chain({ chain, lang }: { chain: readonly Line[]; lang: string }) {
  const { say } = useDoing().speech;
  return (
    <div class="fact chain">
      {say('cardFound')}
      <ol>
        {chain.map(({ span, text }) => (
          <li key={span[0]}>
            <Jump to={span}>
              <span class="verbatim" lang={lang}>
                {text}
              </span>
            </Jump>
          </li>
        ))}
      </ol>
    </div>
  );
}
