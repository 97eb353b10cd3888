import type { ComponentChildren } from 'preact';
import { useSay, useSpeech } from '../brief/components/speech.ts';
import { isComplete, type Progress, STEPS, type StepId } from './steps.ts';

interface Props {
  id: StepId;
  title: string;
  progress: Progress;
  children: ComponentChildren;
}

/** One step of the tour, with a tick when the reader has done it. */
export function Step({ id, title, progress, children }: Props) {
  const { say, locale } = useSpeech();
  const done = progress.done.has(id);
  return (
    <section class="step" data-step={id} data-done={done} aria-labelledby={`step-${id}`}>
      <span class="badge" role="img" aria-label={say('welcomeStep', numberOf(id, locale))}>
        {done ? <Tick /> : numberOf(id, locale)}
      </span>
      <h2 id={`step-${id}`}>
        {title}
        {done && <span class="done"> · {say('welcomeDone')}</span>}
      </h2>
      <div class="step-body">{children}</div>
    </section>
  );
}

/** Tells when a step is done; heard by screen readers, seen by everybody. */
export function ProgressLine({ progress }: { progress: Progress }) {
  const say = useSay();
  const { locale } = useSpeech();
  const words = isComplete(progress)
    ? say('welcomeAllDone')
    : progress.latest && say('welcomeStepDone', numberOf(progress.latest, locale));
  return (
    <p class="progress" role="status">
      {words}
    </p>
  );
}

const numberOf = (id: StepId, locale: string): string =>
  new Intl.NumberFormat(locale).format(STEPS.indexOf(id) + 1);

function Tick() {
  return (
    <svg class="tick" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M3 8.5 6.5 12 13 4.5" pathLength="1" />
    </svg>
  );
}
