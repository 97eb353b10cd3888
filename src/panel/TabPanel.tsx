import { useRef, useState } from 'preact/hooks';
import { HereContext } from '../brief/components/here.ts';
import type { Speech } from '../brief/phrases.ts';
import type { Span } from '../shared/analysis.ts';
import { withPaused } from '../shared/pausing.ts';
import { annotatesUnasked } from '../shared/settings.ts';
import type { AccessAction } from '../surface/access-of.ts';
import type { Engine } from '../surface/closed-pages.ts';
import { Message } from '../surface/Message.tsx';
import { AccessRow } from '../surface/tab/AccessRow.tsx';
import { Header } from '../surface/tab/Header.tsx';
import { heardOf } from '../surface/tab/heard.ts';
import { stateLine } from '../surface/tab/state-line.ts';
import type { PopupTab } from '../surface/tab/tab.ts';
import { Pane } from './Pane.tsx';
import { PartOfPage } from './PartOfPage.tsx';
import { PartTabs } from './PartTabs.tsx';
import type { Part } from './parts.ts';
import { useBusy } from './sync/use-busy.ts';
import { useCompany } from './sync/use-company.ts';
import { useHere } from './sync/use-here.ts';
import { usePointed } from './sync/use-pointed.ts';
import { useDeeds } from './use-deeds.ts';
import { usePage } from './use-page.ts';

/** The number of no tab. */
const NO_TAB = -1;

interface Props {
  tab: PopupTab | null | undefined;
  engine: Engine;
  speech: Speech;
  part: Part;
  onPart: (part: Part) => void;
}

/** The panel beside one tab, from its coming to the front until another one does. */
export function TabPanel({ tab, engine, speech, part, onPart }: Props) {
  const { say } = speech;
  const root = useRef<HTMLDivElement | null>(null);
  const [asked, setAsked] = useState<Span | null>(null);
  const deeds = useDeeds(tab?.id ?? null, say);
  const page = usePage(tab, engine, deeds.asked);
  const { report, phase, site, access, settings, renewing } = page;
  const { seen, outline } = useCompany(tab?.id ?? NO_TAB, report);
  usePointed(outline);
  const here = useHere(root, seen, asked, [part, phase.kind, report], useBusy());
  const unread = page.error === null ? null : { words: say('popupReportFailed', page.error), undo: null };
  const pause = (paused: boolean) => {
    if (site) deeds.change((now) => withPaused(now, site.host, paused));
  };
  const onAccess: Record<AccessAction, () => void> = {
    allow: () => {
      deeds.allow(site, access);
      // Where only chosen sites are read, one that is allowed by name is chosen.
      if (site && settings && !annotatesUnasked(settings, site.host)) pause(false);
    },
    stop: () => deeds.stop(site),
    'switch-on': () => pause(false),
  };
  const show = (span: Span) => {
    setAsked(span);
    deeds.show(span);
  };
  return (
    <HereContext.Provider value={here}>
      <div
        class="popup panel brief-theme"
        ref={root}
        data-phase={phase.kind}
        aria-busy={phase.kind === 'loading' || renewing}
      >
        <Header
          site={site}
          headline={report?.article?.title || tab?.title || ''}
          language={report?.article?.language ?? ''}
          state={renewing ? say('panelRenewing') : stateLine(phase, speech)}
          heard={renewing ? say('panelRenewing') : heardOf(phase, site, speech)}
          paused={site !== null && settings !== undefined && !annotatesUnasked(settings, site.host)}
          onPause={pause}
        >
          <AccessRow access={access} onAction={(action) => onAccess[action]()} />
        </Header>
        <PartTabs chosen={part} onChoose={onPart} />
        <Pane part={part}>
          <PartOfPage part={part} tab={tab} page={page} deeds={{ ...deeds, show }} />
        </Pane>
        <Message told={deeds.told ?? unread} />
      </div>
    </HereContext.Provider>
  );
}
