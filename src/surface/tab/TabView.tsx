import { useState } from 'preact/hooks';
import { SpeechContext } from '../../brief/components/speech.ts';
import type { Speech } from '../../brief/phrases.ts';
import { withPaused } from '../../shared/pausing.ts';
import { annotatesUnasked, readSettings, SETTINGS_KEY, type Settings } from '../../shared/settings.ts';
import { tabKey } from '../../shared/tab-report.ts';
import { changeSettings } from '../change-settings.ts';
import type { Engine } from '../closed-pages.ts';
import { Message, type Told } from '../Message.tsx';
import { withLayer } from '../settings-changes.ts';
import { siteOf } from '../site.ts';
import { useStored } from '../stored.ts';
import { Annotated } from './Annotated.tsx';
import { annotate, follow, grant, refollow, show, unfollow } from './actions.ts';
import { Header } from './Header.tsx';
import { Notice } from './Notice.tsx';
import { noticeWords } from './notices.ts';
import { phaseOf } from './phase.ts';
import { Reading, Skeleton } from './Reading.tsx';
import { readReport } from './read-report.ts';
import { stateLine } from './state-line.ts';
import { useAccess } from './use-access.ts';
import { useTab } from './use-tab.ts';

interface Props {
  /** Whose brief; null for the active tab's. */
  tabId: number | null;
  engine: Engine;
  speech: Speech;
  /** Called after the page has shown a line. */
  onShown: () => void;
}

/** Follows a tab's report and the settings, and draws the phase that they come to. */
export function TabView({ tabId, engine, speech, onShown }: Props) {
  const { say } = speech;
  const [message, setMessage] = useState<Told | null>(null);
  const tell = (words: string | null, undo: Told['undo'] = null) =>
    setMessage(words === null ? null : { words, undo });
  const [asked, setAsked] = useState(false);
  const tab = useTab(tabId);
  const stored = useStored('session', tab ? tabKey(tab.id) : null, readReport);
  const { value: settings } = useStored('local', SETTINGS_KEY, readSettings);
  const report = stored.value;
  const site = siteOf(tab?.url ?? report?.article?.url ?? null);
  const access = useAccess(site);
  const phase = phaseOf({ engine, tab, site, report, settings, access, asked });

  const change = (to: (now: Settings) => Settings) => changeSettings(to, say).then((words) => tell(words));
  const whileAsked = async (done: Promise<string | null>) => {
    tell(null);
    setAsked(true);
    tell(await done);
    setAsked(false);
  };
  const unread: Told | null =
    stored.error === null ? null : { words: say('popupReportFailed', stored.error), undo: null };
  const retry = () => tab && whileAsked(annotate(tab.id, say));

  return (
    <SpeechContext.Provider value={speech}>
      <div class="popup brief-theme" data-phase={phase.kind} aria-busy={phase.kind === 'loading'}>
        <Header
          site={site}
          headline={report?.article?.title || tab?.title || ''}
          state={stateLine(phase, speech)}
          paused={site !== null && settings !== undefined && !annotatesUnasked(settings, site.host)}
          onPause={(paused) => site && change((now) => withPaused(now, site.host, paused))}
        />
        {phase.kind === 'annotated' && settings ? (
          <Annotated
            article={phase.article}
            analysis={phase.analysis}
            coverage={report?.coverage}
            story={report?.story}
            followed={report?.followed ?? []}
            trails={report?.trails ?? []}
            settings={settings}
            following={{
              onFollow: (encounter) => tab && follow(tab.id, encounter, say).then((words) => tell(words)),
              onUnfollow: async (story) => {
                const { words, done } = await unfollow(story, say);
                const undo = async () => tell(await refollow(story, say));
                tell(words, done ? undo : null);
              },
            }}
            onRemember={(remember) => change((now) => ({ ...now, remember }))}
            onShow={async (span) => {
              const problem = tab ? await show(tab.id, span, say) : say('popupNoTab');
              tell(problem);
              if (problem === null) onShown();
            }}
            onLayer={(layer) => change((now) => withLayer(now, layer))}
            onMessage={(words) => tell(words)}
          />
        ) : (
          <main>
            {phase.kind === 'reading' ? (
              <Reading onRetry={retry} />
            ) : phase.kind === 'loading' || phase.kind === 'annotated' ? (
              <Skeleton />
            ) : (
              <Notice
                words={noticeWords(phase, site, say)}
                onRemedy={(remedy) => {
                  if (!tab) return;
                  whileAsked(remedy === 'grant' && site ? grant(site, tab.id, say) : annotate(tab.id, say));
                }}
              />
            )}
          </main>
        )}
        <Message told={message ?? unread} />
      </div>
    </SpeechContext.Provider>
  );
}
