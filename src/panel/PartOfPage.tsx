import { useSay } from '../brief/components/speech.ts';
import { presetOf, withPreset } from '../surface/presets.ts';
import { withLayer } from '../surface/settings-changes.ts';
import { Annotated } from '../surface/tab/Annotated.tsx';
import { moreItems } from '../surface/tab/more-items.ts';
import { Notice } from '../surface/tab/Notice.tsx';
import { noticeWords } from '../surface/tab/notices.ts';
import { Reading, Skeleton } from '../surface/tab/Reading.tsx';
import type { PopupTab } from '../surface/tab/tab.ts';
import { Events } from './parts/Events.tsx';
import { Notes } from './parts/Notes.tsx';
import { People } from './parts/People.tsx';
import { ReadLately } from './parts/ReadLately.tsx';
import type { Part } from './parts.ts';
import type { Deeds } from './use-deeds.ts';
import type { PageKnown } from './use-page.ts';

/** The same each time, so that what is drawn of it is not drawn anew. */
const NONE: readonly never[] = [];

interface Props {
  part: Part;
  tab: PopupTab | null | undefined;
  page: PageKnown;
  deeds: Deeds;
}

/** One part of what there is to see of a page; where there is no brief, why there is none. */
export function PartOfPage({ part, tab, page, deeds }: Props) {
  const say = useSay();
  const { phase, settings, report, site, access } = page;
  if (part === 'library')
    return (
      <div class="body">
        <ReadLately remembers={settings?.remember === true} />
      </div>
    );
  if (phase.kind === 'reading')
    return (
      <div class="body">
        <Reading
          progress={phase.progress}
          beginning={phase.beginning}
          onShow={deeds.show}
          onRetry={deeds.annotate}
        />
      </div>
    );
  if (phase.kind === 'loading' || (phase.kind === 'annotated' && !(settings && tab)))
    return (
      <div class="body">
        <Skeleton />
      </div>
    );
  if (phase.kind !== 'annotated' || !settings || !tab)
    return (
      <div class="body">
        {phase.kind !== 'annotated' && (
          <Notice
            words={noticeWords(phase, site, say)}
            onRemedy={(remedy) => (remedy === 'grant' ? deeds.allow(site, access) : deeds.annotate())}
          />
        )}
      </div>
    );
  const { article, analysis } = phase;
  if (part === 'article')
    return (
      <Annotated
        tabId={tab.id}
        body="div"
        article={article}
        analysis={analysis}
        coverage={report?.coverage}
        story={report?.story}
        followed={report?.followed ?? NONE}
        trails={report?.trails ?? NONE}
        notes={report?.notes ?? NONE}
        corrections={report?.corrections ?? NONE}
        noteActions={deeds.notes}
        settings={settings}
        following={deeds.following}
        onRemember={(remember) => deeds.change((now) => ({ ...now, remember }))}
        onShow={deeds.show}
        onLead={deeds.show}
        onLayer={(layer) => deeds.change((now) => withLayer(now, layer))}
        presets={{
          chosen: presetOf(settings, site?.host ?? null),
          onChoose: (preset) => deeds.change((now) => withPreset(now, preset, site?.host ?? null)),
        }}
        more={moreItems(null, say, deeds.tell)}
        onMessage={deeds.tell}
      />
    );
  return (
    <div class="body">
      {part === 'people' && <People article={article} analysis={analysis} onShow={deeds.show} />}
      {part === 'events' && (
        <Events article={article} analysis={analysis} trails={report?.trails ?? NONE} onShow={deeds.show} />
      )}
      {part === 'notes' && (
        <Notes
          article={article}
          notes={report?.notes ?? NONE}
          corrections={report?.corrections ?? NONE}
          actions={{ ...deeds.notes, onShow: deeds.show }}
        />
      )}
    </div>
  );
}
