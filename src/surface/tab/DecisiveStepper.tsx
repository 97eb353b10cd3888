import { LineButton, type OnShow } from '../../brief/components/LineButton.tsx';
import { useSpeech } from '../../brief/components/speech.ts';
import { whyWords } from '../../brief/why-words.ts';
import type { Analysis, ArticleText } from '../../shared/analysis.ts';
import { numberFormat } from '../../shared/formats.ts';
import { useDecisive } from './use-decisive.ts';

interface Props {
  tabId: number;
  article: ArticleText;
  analysis: Analysis;
  /** Whether single letters step too. */
  keys: boolean;
  /** Leads the page to a sentence, and leaves this surface open. */
  onLead: OnShow;
}

/** Leads through the sentences on which the brief rests, and tells of each why it is one of them. */
export function DecisiveStepper({ tabId, article, analysis, keys, onLead }: Props) {
  const speech = useSpeech();
  const { say, locale } = speech;
  const { trail, at, step } = useDecisive(tabId, article, analysis, onLead, keys);
  if (trail.length === 0) return null;
  const { format } = numberFormat(locale);
  const sentence = at === null ? null : trail[at];
  const hint = (word: 'decisiveNext' | 'decisivePrevious', letter: string) =>
    keys ? say('decisiveKey', say(word), letter) : say(word);
  return (
    <section class="decisive" aria-label={say('decisiveTitle')}>
      <div class="decisive-row">
        <p role="status">
          {at === null
            ? say('decisiveCount', format(trail.length))
            : say('decisivePlace', format(at + 1), format(trail.length))}
        </p>
        <button
          type="button"
          class="step"
          aria-label={say('decisivePrevious')}
          title={hint('decisivePrevious', 'p')}
          onClick={() => step(-1)}
        >
          <Arrow up />
        </button>
        <button
          type="button"
          class="step"
          aria-label={say('decisiveNext')}
          title={hint('decisiveNext', 'n')}
          onClick={() => step(1)}
        >
          <Arrow />
        </button>
      </div>
      {sentence && (
        <LineButton span={sentence.span} onShow={onLead} class="decisive-sentence">
          <span class="meta">{sentence.why.map((why) => whyWords(why, speech)).join(' · ')}</span>
          <span class="verbatim" lang="en">
            {sentence.text}
          </span>
        </LineButton>
      )}
    </section>
  );
}

/** Articles go downwards in every direction of writing. */
function Arrow({ up = false }: { up?: boolean }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={up ? 'M3 10.5 8 5.5l5 5' : 'M3 5.5l5 5 5-5'} />
    </svg>
  );
}
