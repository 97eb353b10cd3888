import { useState } from 'preact/hooks';
import type { OnShow } from '../../brief/components/LineButton.tsx';
import { SpeechContext } from '../../brief/components/speech.ts';
import type { Speech } from '../../brief/phrases.ts';
import { withPaused } from '../../shared/pausing.ts';
import { annotatesUnasked, readSettings, SETTINGS_KEY, type Settings } from '../../shared/settings.ts';
import { tabKey } from '../../shared/tab-report.ts';
import type { AccessAction } from '../access-of.ts';
import { changeSettings } from '../change-settings.ts';
import type { Engine } from '../closed-pages.ts';
import { Message, type Told } from '../Message.tsx';
import { presetOf, withPreset } from '../presets.ts';
import { withLayer } from '../settings-changes.ts';
import { isClosed } from '../site.ts';
import { useStored } from '../stored.ts';
import { AccessRow } from './AccessRow.tsx';
import { Annotated } from './Annotated.tsx';
import { annotate, follow, grant, refollow, revoke, show, unfollow } from './actions.ts';
import { SmallFooter } from './Footer.tsx';
import { Header } from './Header.tsx';
import { heardOf } from './heard.ts';
import { moreItems } from './more-items.ts';
import { Notice } from './Notice.tsx';
import { noteActions } from './note-list-actions.ts';
import { noticeWords } from './notices.ts';
import { phaseOf } from './phase.ts';
import { Reading, Skeleton } from './Reading.tsx';
import { readReport } from './read-report.ts';
import { stateLine } from './state-line.ts';
import { useSite } from './use-site.ts';
import { useSiteAccess } from './use-site-access.ts';
import { useTab } from './use-tab.ts';

/** The same each time, so that what is drawn of it is not drawn anew. */
const NONE: readonly never[] = [];

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
  // A tab that is named need not be found before its report is read.
  const reported = tab === undefined ? tabId : (tab?.id ?? null);
  const stored = useStored('session', reported === null ? null : tabKey(reported), readReport);
  const { value: settings } = useStored('local', SETTINGS_KEY, readSettings);
  const report = stored.value;
  const url = tab?.url ?? report?.article?.url ?? null;
  const { site, keep } = useSite(tab, url);
  const access = useSiteAccess(site, isClosed(url, engine), settings);
  const phase = phaseOf({ engine, tab, site, report, settings, access: access.mayRead, asked });

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
  const allow = () =>
    tab && site && whileAsked(grant(site, tab.id, say, (granted) => access.onAnswered(granted)));
  const onAccess: Record<AccessAction, () => unknown> = {
    allow: () => {
      allow();
      // Where only chosen sites are read, one that is allowed by name is chosen.
      if (site && settings && !annotatesUnasked(settings, site.host))
        void change((now) => withPaused(now, site.host, false));
    },
    stop: async () => site && tell(await revoke(site, say)),
    'switch-on': () => site && change((now) => withPaused(now, site.host, false)),
  };
  const lead: OnShow = async (span) =>
    tell(reported === null ? say('popupNoTab') : await show(reported, span, say));
  const more = moreItems(tab ?? null, say, tell);

  return (
    <SpeechContext.Provider value={speech}>
      <div class="popup brief-theme" data-phase={phase.kind} aria-busy={phase.kind === 'loading'}>
        <Header
          site={site}
          headline={report?.article?.title || tab?.title || ''}
          language={report?.article?.language ?? ''}
          state={stateLine(phase, speech)}
          heard={heardOf(phase, site, speech)}
          paused={site !== null && settings !== undefined && !annotatesUnasked(settings, site.host)}
          onPause={(paused) => {
            if (site) void change((now) => withPaused(now, site.host, paused));
            keep(paused);
          }}
        >
          <AccessRow access={access} onAction={(action) => onAccess[action]()} />
        </Header>
        {phase.kind === 'annotated' && settings && reported !== null ? (
          <Annotated
            tabId={reported}
            article={phase.article}
            analysis={phase.analysis}
            coverage={report?.coverage}
            story={report?.story}
            followed={report?.followed ?? NONE}
            trails={report?.trails ?? NONE}
            notes={report?.notes ?? NONE}
            corrections={report?.corrections ?? NONE}
            noteActions={noteActions(tab?.id, say, tell)}
            settings={settings}
            following={{
              onFollow: (encounter) => tab && follow(tab.id, encounter, say).then((words) => tell(words)),
              onUnfollow: async (story) => {
                const { words, done } = await unfollow(story, say);
                const undo = async () => tell(await refollow(story, say));
                tell(words, done ? undo : null);
              },
            }}
            presets={{
              chosen: presetOf(settings, site?.host ?? null),
              onChoose: (preset) => change((now) => withPreset(now, preset, site?.host ?? null)),
            }}
            onRemember={(remember) => change((now) => ({ ...now, remember }))}
            onLayer={(layer) => change((now) => withLayer(now, layer))}
            onShow={async (span) => {
              const problem = tab ? await show(tab.id, span, say) : say('popupNoTab');
              tell(problem);
              if (problem === null) onShown();
            }}
            onLead={lead}
            more={more}
            onMessage={(words) => tell(words)}
          />
        ) : (
          <>
            <main>
              {phase.kind === 'reading' ? (
                <Reading
                  progress={phase.progress}
                  beginning={phase.beginning}
                  onShow={lead}
                  onRetry={retry}
                />
              ) : phase.kind === 'loading' || phase.kind === 'annotated' ? (
                <Skeleton />
              ) : (
                <Notice
                  words={noticeWords(phase, site, say)}
                  onRemedy={(remedy) => (remedy === 'grant' ? allow() : retry())}
                />
              )}
            </main>
            {/* Not before all of it is known: what comes later would push the rest aside. */}
            {tab !== undefined && <SmallFooter more={more} />}
          </>
        )}
        <Message told={message ?? unread} />
      </div>
    </SpeechContext.Provider>
  );
}
