import { useId } from 'preact/hooks';
import type { ArticleText } from '../../shared/analysis.ts';
import type { Correction, Placed } from '../../shared/notes.ts';
import type { Say, Word } from '../../shared/words.ts';
import { KIND_WORD } from '../labels.ts';
import { passageOf } from '../model/notes.ts';
import type { OnShow } from './LineButton.tsx';
import { PassageLine } from './PassageLine.tsx';
import { useSay } from './speech.ts';

const HIDDEN_WORD: Record<Correction['of'], Word> = {
  quote: 'correctionHiddenQuote',
  claim: 'correctionHiddenClaim',
  actor: 'correctionHiddenActor',
};

interface Props {
  correction: Placed<Correction>;
  article: Pick<ArticleText, 'url' | 'text' | 'language'>;
  onShow: OnShow;
  onTakeBack: (correction: Correction) => void;
}

/** One correction: the passage, and how it is right. */
export function CorrectionItem({ correction, article, onShow, onTakeBack }: Props) {
  const say = useSay();
  const id = useId();
  return (
    <li class="note">
      <PassageLine
        id={id}
        passage={passageOf(correction, article)}
        language={article.language}
        onShow={onShow}
      />
      <div class="note-foot">
        <p class="correction">{correctionWords(correction, say)}</p>
        <button type="button" class="more" aria-describedby={id} onClick={() => onTakeBack(correction)}>
          {say('correctionTakeBack')}
        </button>
      </div>
    </li>
  );
}

/** What a correction changes, from a closed list; names are the article's. */
function correctionWords({ of, change }: Correction, say: Say): string {
  if (change.kind === 'hide') return say(HIDDEN_WORD[of]);
  if (change.kind === 'kind') return say('correctionKind', say(KIND_WORD[change.to]));
  return change.name === null ? say('correctionNoSpeaker') : say('correctionSpeaker', change.name);
}
