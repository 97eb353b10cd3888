import type { ComponentType } from 'preact';
import { useSay } from '../brief/components/speech.ts';
import type { Word } from '../shared/words.ts';
import type { Engine } from '../surface/closed-pages.ts';
import { Message } from '../surface/Message.tsx';
import { About } from './About.tsx';
import { Cards } from './Cards.tsx';
import { ChangingContext, useSettings } from './changing.ts';
import { Data } from './data/Data.tsx';
import { Keys } from './Keys.tsx';
import { Marks } from './marks/Marks.tsx';
import { Restore } from './Restore.tsx';
import { Sites } from './sites/Sites.tsx';

/** The sections, in the order of the page. An id is also where an address may lead to (`options.html#sites`). */
const SECTIONS: readonly { id: string; title: Word; Body: ComponentType<{ engine: Engine }> }[] = [
  { id: 'marks', title: 'optionsMarks', Body: Marks },
  { id: 'cards', title: 'optionsCards', Body: Cards },
  { id: 'sites', title: 'optionsSites', Body: Sites },
  { id: 'keys', title: 'optionsKeys', Body: Keys },
  { id: 'data', title: 'optionsData', Body: Data },
  { id: 'about', title: 'optionsAbout', Body: About },
];

/** All settings on one page, section below section. */
export function OptionsPage({ engine }: { engine: Engine }) {
  const say = useSay();
  const [changing, told] = useSettings();
  return (
    <div class="options brief-theme" aria-busy={changing === null}>
      <header>
        <h1>{say('optionsTitle')}</h1>
        <p class="meta">{say('optionsLead')}</p>
      </header>
      <nav aria-label={say('optionsNav')}>
        <ul>
          {SECTIONS.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{say(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        {changing && (
          <ChangingContext.Provider value={changing}>
            {SECTIONS.map(({ id, title, Body }) => (
              <section key={id} id={id} aria-labelledby={`${id}-title`}>
                <h2 id={`${id}-title`}>{say(title)}</h2>
                <Body engine={engine} />
              </section>
            ))}
            <Restore />
          </ChangingContext.Provider>
        )}
      </main>
      <Message told={told} />
    </div>
  );
}
