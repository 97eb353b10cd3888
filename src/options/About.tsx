import { useSay } from '../brief/components/speech.ts';
import { browser } from '../shared/browser.ts';

/** What this is, what it reads, and how anybody can see that nothing is sent. */
export function About() {
  const say = useSay();
  return (
    <>
      <p>
        {say('name')} · {say('optionsVersion', browser.runtime.getManifest().version)} ·{' '}
        <a href="licences.txt">{say('optionsLicences')}</a>
      </p>
      <h3>{say('optionsReads')}</h3>
      <p>{say('optionsReadsDetail')}</p>
      <h3>{say('optionsPrivacy')}</h3>
      <p>{say('optionsPrivacyDetail')}</p>
      <details>
        <summary>{say('optionsCheck')}</summary>
        <ol>
          <li>{say('optionsCheckOpen')}</li>
          <li>{say('optionsCheckOffline')}</li>
          <li>{say('optionsCheckSee')}</li>
        </ol>
      </details>
      <h3>{say('optionsSources')}</h3>
      <p>{say('optionsSourcesDetail')}</p>
    </>
  );
}
