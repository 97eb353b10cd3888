import { useSpeech } from '../../brief/components/speech.ts';
import { sayCount } from '../../brief/phrases.ts';
import { readingsOf } from '../../library/overview.ts';
import type { Reading } from '../../library/reading.ts';
import { Async } from '../Async.tsx';
import { useDesk } from '../desk.ts';
import { areDifferent, type Change, changesBetween } from '../diff/changes.ts';
import { useLoaded } from '../use-loaded.ts';

/** How an article's wording changed from reading to reading, the last change first. */
export function Wordings({ url }: { url: string }) {
  const { revision } = useDesk();
  const loaded = useLoaded(() => readingsOf(url), [url, revision]);
  return (
    <Async of={loaded}>
      {(readings) => (
        <>
          {readings
            .slice(1)
            .map((after, index) => ({ before: readings[index] ?? after, after }))
            .reverse()
            .map(({ before, after }) => (
              <Comparison key={after.readAt} before={before} after={after} />
            ))}
        </>
      )}
    </Async>
  );
}

function Comparison({ before, after }: { before: Reading; after: Reading }) {
  const { say, locale } = useSpeech();
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const [from, to] = [before, after].map(({ readAt }) => moment.format(new Date(readAt)));
  const changes = changesBetween(before.text, after.text);
  return (
    <section class="comparison">
      <h4>{say('libraryChangedFromTo', from ?? '', to ?? '')}</h4>
      {before.title !== after.title && (
        <p class="verbatim" lang="en">
          <del>{before.title}</del> <ins>{after.title}</ins>
        </p>
      )}
      {areDifferent(changes) ? (
        changes.map((change, index) => <ChangeShown key={index} change={change} />)
      ) : (
        <p class="meta">{say('libraryNothingChanged')}</p>
      )}
    </section>
  );
}

function ChangeShown({ change }: { change: Change }) {
  const speech = useSpeech();
  if (change.kind === 'same')
    return <p class="unchanged meta">{sayCount(speech, change.paragraphs.length, 'libraryUnchanged')}</p>;
  return (
    <p class="verbatim changed" lang="en">
      {change.kind === 'in' && <ins>{change.text}</ins>}
      {change.kind === 'out' && <del>{change.text}</del>}
      {change.kind === 'reworded' &&
        change.runs.map(({ kind, text }, index) =>
          kind === 'in' ? (
            <ins key={index}>{text}</ins>
          ) : kind === 'out' ? (
            <del key={index}>{text}</del>
          ) : (
            text
          ),
        )}
    </p>
  );
}
