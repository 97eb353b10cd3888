import { numberFormat } from '../../shared/formats.ts';
import { useSpeech } from './speech.ts';

interface Row {
  key: string;
  label: string;
  value: number;
}

interface Props {
  title: string;
  rows: readonly Row[];
  /** What a bar over the whole width stands for. */
  of: number;
}

/** Numbers with small bars: the number is the information, its bar only shows it. */
export function Bars({ title, rows, of }: Props) {
  const { locale } = useSpeech();
  const number = numberFormat(locale);
  if (rows.length === 0) return null;
  return (
    <section class="bars" aria-label={title}>
      <h3>{title}</h3>
      <dl>
        {rows.map(({ key, label, value }) => (
          <div key={key} class="bar-row" data-row={key}>
            <dt>{label}</dt>
            <dd>
              <span class="bar-value">{number.format(value)}</span>
              <span class="bar-line" aria-hidden="true" style={{ '--share': of > 0 ? value / of : 0 }} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
