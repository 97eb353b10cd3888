import { h } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useSay } from '../../brief/components/speech.ts';
import { createPainter, type Painter } from '../../page/highlight/paint.ts';
import { PAGE_STYLES } from '../../page/styles/page-styles.ts';
import type { Layer, Palette } from '../../shared/settings.ts';
import { SAMPLE_MARKS, SAMPLE_TEXT } from './sample.ts';

interface Props {
  layers: Readonly<Record<Layer, boolean>>;
  palette: Palette;
}

/** The same words on a light and on a dark page, marked as in any article: by the painter that marks those. */
export function Samples({ layers, palette }: Props) {
  const say = useSay();
  const group = useRef<HTMLDivElement>(null);
  const painter = useRef<Painter | null>(null);
  useEffect(() => {
    const life = new AbortController();
    painter.current = createPainter(PAGE_STYLES.highlights, life.signal);
    return () => life.abort();
  }, []);
  useEffect(() => {
    const texts = [...(group.current?.querySelectorAll('.verbatim') ?? [])].flatMap(
      ({ firstChild }) => firstChild ?? [],
    );
    painter.current?.paint(
      0,
      SAMPLE_MARKS.filter(({ layer }) => layers[layer]).map(({ highlight, words }) => ({
        highlight,
        ranges: texts.map((text) => rangeOf(text, words)),
      })),
    );
  }, [layers]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: no form fields; a sample in two halves
    <div class="samples" role="group" aria-label={say('optionsSample')} ref={group}>
      <Sample tone="light" palette={palette} caption={say('optionsSampleLight')} />
      <Sample tone="dark" palette={palette} caption={say('optionsSampleDark')} />
    </div>
  );
}

interface SampleProps {
  tone: 'light' | 'dark';
  palette: Palette;
  caption: string;
}

/** One page's worth. The stylesheet of the highlights knows the element. */
function Sample({ tone, palette, caption }: SampleProps) {
  return h(
    'attache-sample',
    { tone, palette, class: 'brief-theme', 'data-theme': tone },
    <p class="meta">{caption}</p>,
    <p class="verbatim" lang="en">
      {SAMPLE_TEXT}
    </p>,
  );
}

function rangeOf(text: Node, words: string): Range {
  const range = document.createRange();
  const start = SAMPLE_TEXT.indexOf(words);
  range.setStart(text, start);
  range.setEnd(text, start + words.length);
  return range;
}
