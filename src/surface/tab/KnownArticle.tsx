import { LineButton, type OnShow } from '../../brief/components/LineButton.tsx';
import { useSpeech } from '../../brief/components/speech.ts';
import { lineAt } from '../../brief/model/line.ts';
import type { ArticleText } from '../../shared/analysis.ts';
import { numberFormat } from '../../shared/formats.ts';
import type { ArticleOnPage } from '../../shared/stories.ts';
import { siteOf } from '../site.ts';
import { SeenBefore } from './SeenBefore.tsx';
import { knownArticleLine, missingLine } from './story-words.ts';

interface Props {
  known: ArticleOnPage;
  article: ArticleText;
  onShow: OnShow;
}

/** How much of a known article stands here; unfolded, what is missing, where the reader saw it before, and what is changed. */
export function KnownArticle({ known, article, onShow }: Props) {
  const speech = useSpeech();
  const { say, locale } = speech;
  const missing = missingLine(known, speech);
  const changed = known.changed.flatMap(({ number, span }) => {
    const line = lineAt(article.text, span);
    return line ? [{ number, line }] : [];
  });
  // A link leads where an article was read, so to the web and nowhere else.
  const seen = known.seenBefore.filter(({ url }) => siteOf(url) !== null);
  const title = knownArticleLine(known, speech);
  if (missing === null && changed.length + seen.length === 0) return <p class="story-line">{title}</p>;
  const number = numberFormat(locale);
  return (
    <details class="known-article">
      <summary class="story-line">
        <span class="story-words">{title}</span>
      </summary>
      <div class="known-details" data-lines>
        {missing !== null && <p class="known-item">{missing}</p>}
        {seen.length > 0 && <SeenBefore seen={seen} />}
        {changed.length > 0 && (
          <ul>
            {changed.map(({ number: at, line }) => (
              <li key={at}>
                <LineButton span={line.span} onShow={onShow}>
                  <span class="meta">
                    {say('storyChanged', number.format(at), number.format(known.paragraphs))}
                  </span>
                  <span class="verbatim" lang="en">
                    {line.text}
                  </span>
                </LineButton>
              </li>
            ))}
          </ul>
        )}
      </div>
    </details>
  );
}
