import { useSay } from '../brief/components/speech.ts';
import { withLayer } from '../surface/settings-changes.ts';
import { Annotated } from '../surface/tab/Annotated.tsx';
import { Notice } from '../surface/tab/Notice.tsx';
import { noticeWords } from '../surface/tab/notices.ts';
import { Reading, Skeleton } from '../surface/tab/Reading.tsx';
import type { PopupTab } from '../surface/tab/tab.ts';
import { Events } from './parts/Events.tsx';
import { People } from './parts/People.tsx';
import { ReadLately } from './parts/ReadLately.tsx';
import { WrittenNotes } from './parts/WrittenNotes.tsx';
import type { Part } from './parts.ts';
import type { Deeds } from './use-deeds.ts';
import type { PageKnown } from './use-page.ts';

interface Props {
  part: Part;
  tab: PopupTab | null | undefined;
  page: PageKnown;
  deeds: Deeds;
}

/** One part of what there is to see of a page; where there is no brief, why there is none. */
export function PartOfPage({ part, tab, page, deeds }: Props) {
  const say = useSay();
  const { phase, settings, report, site } = page;
  if (part === 'library')
    return (
      <main>
        <ReadLately remembers={settings?.remember === true} />
      </main>
    );
  if (phase.kind === 'reading')
    return (
      <main>
        <Reading onRetry={() => deeds.remedy('annotate', site)} />
      </main>
    );
  if (phase.kind === 'loading' || (phase.kind === 'annotated' && !(settings && tab)))
    return (
      <main>
        <Skeleton />
      </main>
    );
  if (phase.kind !== 'annotated' || !settings || !tab)
    return (
      <main>
        {phase.kind !== 'annotated' && (
          <Notice words={noticeWords(phase, site, say)} onRemedy={(remedy) => deeds.remedy(remedy, site)} />
        )}
      </main>
    );
  const { article, analysis } = phase;
  if (part === 'article')
    return (
      <Annotated
        tabId={tab.id}
        article={article}
        analysis={analysis}
        coverage={report?.coverage}
        story={report?.story}
        followed={report?.followed ?? []}
        trails={report?.trails ?? []}
        settings={settings}
        following={deeds.following}
        onRemember={(remember) => deeds.change((now) => ({ ...now, remember }))}
        onShow={deeds.show}
        onLead={deeds.show}
        onLayer={(layer) => deeds.change((now) => withLayer(now, layer))}
        onMessage={deeds.tell}
      />
    );
  return (
    <main>
      {part === 'people' && <People article={article} analysis={analysis} onShow={deeds.show} />}
      {part === 'events' && (
        <Events article={article} analysis={analysis} trails={report?.trails ?? []} onShow={deeds.show} />
      )}
      {part === 'notes' && <WrittenNotes notes={report?.notes ?? []} onShow={deeds.show} />}
    </main>
  );
}
