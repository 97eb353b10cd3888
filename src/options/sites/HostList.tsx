import { useId, useState } from 'preact/hooks';
import { useSpeech } from '../../brief/components/speech.ts';
import { isListed, withHost } from '../../shared/hosts.ts';
import { useChanging } from '../changing.ts';
import { hostNamed } from './host-name.ts';

interface Props {
  list: 'pausedHosts' | 'allowedHosts';
  title: string;
}

/** One of the reader's lists of sites: what is in it, a way out for each and a way in for others. */
export function HostList({ list, title }: Props) {
  const { say, locale } = useSpeech();
  const { settings, change } = useChanging();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const hosts = settings[list];
  const sorted = [...hosts].sort(new Intl.Collator(locale).compare);

  const keep = (host: string, isIn: boolean, words: string) =>
    change(
      (now) => ({ ...now, [list]: withHost(now[list], host, isIn) }),
      words,
      (now) => ({ ...now, [list]: hosts }),
    );
  const add = () => {
    const host = hostNamed(typed);
    if (host === null) return setProblem(say('optionsHostUnclear'));
    if (isListed(hosts, host)) return setProblem(say('optionsHostThere', host));
    setProblem(null);
    setTyped('');
    keep(host, true, say('optionsHostAdded', host));
  };
  return (
    <div class="hosts" data-list={list}>
      <h3>{title}</h3>
      {sorted.length === 0 ? (
        <p class="meta">{say('optionsNoHosts')}</p>
      ) : (
        <ul>
          {sorted.map((host) => (
            <li key={host} class="host-row">
              <span class="host">{host}</span>
              <button
                type="button"
                class="more"
                aria-label={say('optionsRemoveHost', host)}
                onClick={() => keep(host, false, say('optionsHostRemoved', host))}
              >
                {say('optionsRemove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="add-host"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label for={id}>{say('optionsAddHost')}</label>
        <div class="field-row">
          <input
            id={id}
            type="text"
            inputMode="url"
            autoComplete="off"
            autoCapitalize="off"
            spellcheck={false}
            value={typed}
            aria-invalid={problem !== null}
            aria-describedby={`${id}-problem`}
            onInput={({ currentTarget }) => {
              setTyped(currentTarget.value);
              setProblem(null);
            }}
          />
          <button type="submit" class="action">
            {say('optionsAdd')}
          </button>
        </div>
        <p id={`${id}-problem`} class="problem" role="alert">
          {problem}
        </p>
      </form>
    </div>
  );
}
