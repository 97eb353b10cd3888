import { useCallback, useMemo, useRef } from 'preact/hooks';
import { briefOf } from '../brief/brief.ts';
import { BriefView } from '../brief/components/BriefView.tsx';
import { LayerChips } from '../brief/components/LayerChips.tsx';
import { useSpeech } from '../brief/components/speech.ts';
import { briefMarkdown } from '../brief/markdown.ts';
import { marksOf } from '../brief/model/counts.ts';
import { sayCount } from '../brief/phrases.ts';
import { MarkedText, type MarkedTextView } from '../own-text/MarkedText.tsx';
import { articleOf, type Passage } from '../own-text/passage.ts';
import { useReading } from '../own-text/reading.ts';
import type { Layer, Settings } from '../shared/settings.ts';
import { copy } from '../surface/clipboard.ts';
import { download } from '../surface/download.ts';
import { siteOf } from '../surface/site.ts';
import { exportItems } from '../surface/tab/export-items.ts';
import { Menu } from '../surface/tab/Menu.tsx';
import { useOpenSections } from '../surface/tab/use-open-sections.ts';
import { noticeOf } from './states.ts';

interface Props {
  passage: Passage;
  settings: Settings;
  onLayer: (layer: Layer) => void;
  onMessage: (words: string) => void;
  onEdit: () => void;
  onClear: () => void;
}

/** A text with its marks, and its brief beside it. */
export function Reader({ passage, settings, onLayer, onMessage, onEdit, onClear }: Props) {
  const speech = useSpeech();
  const { say } = speech;
  const article = useMemo(() => articleOf(passage), [passage]);
  const { reading, retry } = useReading(article);
  const analysis = reading.kind === 'annotated' ? reading.analysis : null;
  const brief = useMemo(() => analysis && briefOf(article, analysis), [article, analysis]);
  const view = useRef<MarkedTextView | null>(null);
  const onView = useCallback((made: MarkedTextView | null) => {
    view.current = made;
  }, []);
  const openness = useOpenSections();
  const notice = noticeOf(reading, brief, speech);
  const site = siteOf(passage.url);
  const named = { ...article, title: article.title || say('selectionUntitled') };
  const exports =
    brief && analysis
      ? exportItems(
          { article: named, analysis, brief, notes: [], corrections: [], speech },
          { onFile: async (file) => onMessage(await download(file, say)) },
        )
      : [];
  const copyBrief = async () => {
    if (!brief) return;
    onMessage(await copy(briefMarkdown(named, brief, speech), say));
  };
  return (
    <div class="reader" data-reading={reading.kind}>
      <div class="bar">
        {brief && !notice && <LayerChips layers={settings.layers} counts={brief.counts} onToggle={onLayer} />}
        <span class="ways">
          {brief && !notice && (
            <>
              <button type="button" class="action primary" onClick={copyBrief}>
                {say('selectionCopy')}
              </button>
              <Menu label={say('popupExport')} sign="export" items={exports} />
            </>
          )}
          <button type="button" class="action" onClick={onEdit}>
            {say('selectionEdit')}
          </button>
          <button type="button" class="action" onClick={onClear}>
            {say('selectionClear')}
          </button>
        </span>
      </div>
      <div class="pair">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
        <section class="side text" aria-label={say('selectionText')} tabIndex={0}>
          {passage.title !== '' && (
            <h2 class="headline verbatim" dir="auto" lang={analysis ? 'en' : ''}>
              {passage.title}
            </h2>
          )}
          {site && <p class="meta">{say('selectionFrom', site.name)}</p>}
          <MarkedText
            paragraphs={passage.paragraphs}
            article={article}
            analysis={analysis}
            layers={settings.layers}
            manner={settings}
            onView={onView}
          />
        </section>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
        <section class="side brief-side" aria-label={say('selectionBrief')} tabIndex={0}>
          <p class="meta" role="status">
            {reading.kind === 'reading'
              ? say('selectionReading')
              : brief && sayCount(speech, marksOf(brief.counts), 'selectionMarks')}
          </p>
          {notice && (
            <div class="notice" role="alert">
              <h2>{notice.title}</h2>
              <p>{notice.detail}</p>
              {notice.retry && (
                <button type="button" class="action" onClick={retry}>
                  {say('selectionTryAgain')}
                </button>
              )}
            </div>
          )}
          {brief && !notice && openness && (
            <BriefView
              brief={brief}
              openness={openness}
              onShow={(span) => {
                if (!view.current?.lead(span)) onMessage(say('selectionNotFound'));
              }}
            >
              {!brief.diplomatic && <p class="meta no-event">{say('briefNoEvent')}</p>}
            </BriefView>
          )}
        </section>
      </div>
    </div>
  );
}
