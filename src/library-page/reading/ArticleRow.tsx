import { useState } from 'preact/hooks';
import { Icon } from '../../brief/components/Icon.tsx';
import { useSpeech } from '../../brief/components/speech.ts';
import { PROCESS_WORD } from '../../brief/labels.ts';
import { sayCount } from '../../brief/phrases.ts';
import { PROCESS_TONE } from '../../brief/tones.ts';
import { forgetArticle, restoreArticle } from '../../library/forget-article.ts';
import type { ArticleSummary, Holdings } from '../../library/overview.ts';
import { reason } from '../../surface/reason.ts';
import { useDesk } from '../desk.ts';
import { reportDay } from '../report-day.ts';
import { Source } from '../Source.tsx';
import { Wordings } from './Wordings.tsx';

interface Props {
  article: ArticleSummary;
  holdings: Holdings;
}

/** One article that was read, with what there is of it, and how to let it go. */
export function ArticleRow({ article, holdings: { statements, readings } }: Props) {
  const speech = useSpeech();
  const { say } = speech;
  const { tell } = useDesk();
  const [open, setOpen] = useState(false);
  const { url, title, status } = article;

  const forget = async () => {
    try {
      const forgotten = await forgetArticle(url);
      tell(say('libraryForgotten'), () => {
        restoreArticle(forgotten).then(
          () => tell(say('libraryRestored')),
          (error) => tell(say('libraryFailed', reason(error))),
        );
      });
    } catch (error) {
      tell(say('libraryFailed', reason(error)));
    }
  };

  return (
    <li class="article" data-url={url}>
      <div class="article-row">
        <div class="article-words">
          <Source url={url} title={title} from={reportDay(article)} />
          <p class="article-facts meta">
            {status && (
              <span class={`chip tone-${PROCESS_TONE[status.state]}`}>
                <Icon of={status.state} />
                {say(PROCESS_WORD[status.state])}
              </span>
            )}
            {status && status.subject !== '' && (
              <span class="verbatim" lang="en">
                {status.subject}
              </span>
            )}
            <span>{sayCount(speech, statements, 'libraryCountStatements')}</span>
          </p>
        </div>
        <button
          type="button"
          class="action quiet"
          aria-label={say('libraryForgetOne', title === '' ? url : title)}
          onClick={forget}
        >
          {say('libraryForget')}
        </button>
      </div>
      {readings > 1 && (
        <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{sayCount(speech, readings, 'libraryWordings')}</summary>
          {open && <Wordings url={url} />}
        </details>
      )}
    </li>
  );
}
