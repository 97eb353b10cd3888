import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { briefOf } from '../brief/brief.ts';
import { BriefView } from '../brief/components/BriefView.tsx';
import { useSay } from '../brief/components/speech.ts';
import { gistOf } from '../brief/gist.ts';
import type { MarkedTextView } from '../own-text/MarkedText.tsx';
import { articleOf } from '../own-text/passage.ts';
import { useReading } from '../own-text/reading.ts';
import { DEFAULT_SETTINGS, type Layer, readSettings, SETTINGS_KEY } from '../shared/settings.ts';
import { useStored } from '../surface/stored.ts';
import { Legend } from './Legend.tsx';
import { Sample } from './Sample.tsx';
import { ProgressLine, Step } from './Step.tsx';
import { SAMPLE } from './sample.ts';
import { NOTHING_DONE, type StepId, withStep } from './steps.ts';
import { useFolding } from './use-folding.ts';

const ARTICLE = articleOf(SAMPLE);

/** The three steps, each tried out on the example. */
export function Tour() {
  const say = useSay();
  const { reading, retry } = useReading(ARTICLE);
  const { value: settings = DEFAULT_SETTINGS } = useStored('local', SETTINGS_KEY, readSettings);
  const [layers, setLayers] = useState(DEFAULT_SETTINGS.layers);
  const [progress, setProgress] = useState(NOTHING_DONE);
  const [lost, setLost] = useState(false);
  const [all, setAll] = useState(false);
  const view = useRef<MarkedTextView | null>(null);
  const openness = useFolding();
  const done = useCallback((step: StepId) => setProgress((before) => withStep(before, step)), []);
  const onView = useCallback((made: MarkedTextView | null) => {
    view.current = made;
  }, []);
  const onCard = useCallback(() => done('card'), [done]);
  const analysis = reading.kind === 'annotated' ? reading.analysis : null;
  const brief = useMemo(() => analysis && briefOf(ARTICLE, analysis), [analysis]);
  const onLayer = (layer: Layer) => {
    setLayers((before) => ({ ...before, [layer]: !before[layer] }));
    done('marks');
  };
  return (
    <section class="tour" aria-label={say('welcomeTour')}>
      <Step id="marks" title={say('welcomeMarksTitle')} progress={progress}>
        <Legend layers={layers} counts={brief?.counts ?? null} onToggle={onLayer} />
      </Step>
      <div class="exhibit">
        <Sample
          article={ARTICLE}
          analysis={analysis}
          layers={layers}
          settings={settings}
          onView={onView}
          onCard={onCard}
        />
        <ProgressLine progress={progress} />
        {reading.kind === 'failed' && (
          <p role="alert">
            {say('welcomeSampleFailed', reading.reason)}{' '}
            <button type="button" class="more" onClick={retry}>
              {say('welcomeTryAgain')}
            </button>
          </p>
        )}
      </div>
      <Step id="card" title={say('welcomeCardTitle')} progress={progress}>
        <p>{say('welcomeCardText')}</p>
        <p>{say('welcomeCardKeys')}</p>
        <div class="walk">
          <button type="button" class="action" onClick={() => view.current?.step(-1)}>
            {say('welcomePrevious')}
          </button>
          <button type="button" class="action" onClick={() => view.current?.step(1)}>
            {say('welcomeNext')}
          </button>
        </div>
      </Step>
      <Step id="brief" title={say('welcomeBriefTitle')} progress={progress}>
        <p>{say('welcomeBriefText')}</p>
        {brief && (
          <div class="brief-box">
            <BriefView
              brief={all ? brief : gistOf(brief)}
              openness={openness}
              onShow={(span) => {
                const found = view.current?.lead(span) ?? false;
                setLost(!found);
                if (found) done('brief');
              }}
            />
            <button type="button" class="action all" aria-expanded={all} onClick={() => setAll(!all)}>
              {say(all ? 'welcomeBriefFirst' : 'welcomeBriefAll')}
            </button>
          </div>
        )}
        <p class="meta" role="status">
          {lost && say('welcomeBriefLost')}
        </p>
      </Step>
    </section>
  );
}
