import { useState } from 'preact/hooks';
import type { Following } from '../brief/components/FollowButton.tsx';
import type { OnShow } from '../brief/components/LineButton.tsx';
import type { Settings } from '../shared/settings.ts';
import type { Say } from '../shared/words.ts';
import { changeSettings } from '../surface/change-settings.ts';
import type { Told } from '../surface/Message.tsx';
import type { Site } from '../surface/site.ts';
import { annotate, follow, grant, refollow, revoke, show, unfollow } from '../surface/tab/actions.ts';
import type { SiteAccess } from '../surface/tab/use-site-access.ts';

/** What the reader can do in the panel; each tells how it went. */
export interface Deeds {
  told: Told | null;
  /** Whether the reader has just asked for the page to be annotated. */
  asked: boolean;
  tell: (words: string | null) => void;
  change: (to: (now: Settings) => Settings) => void;
  /** Annotates the page. */
  annotate: () => void;
  /** Asks for lasting access to the site, then annotates. */
  allow: (site: Site | null, access: Pick<SiteAccess, 'onAnswered'>) => void;
  /** Gives the access back. */
  stop: (site: Site | null) => void;
  show: OnShow;
  following: Omit<Following, 'stories'>;
}

/** @param tabId of the tab that the panel is about; null where there is none */
export function useDeeds(tabId: number | null, say: Say): Deeds {
  const [told, setTold] = useState<Told | null>(null);
  const [asked, setAsked] = useState(false);
  const tell = (words: string | null, undo: Told['undo'] = null) =>
    setTold(words === null ? null : { words, undo });
  const whileAsked = async (done: Promise<string | null>) => {
    tell(null);
    setAsked(true);
    tell(await done);
    setAsked(false);
  };
  return {
    told,
    asked,
    tell: (words) => tell(words),
    change: async (to) => tell(await changeSettings(to, say)),
    annotate: () => {
      if (tabId !== null) void whileAsked(annotate(tabId, say));
    },
    // Nothing is awaited before the browser asks the reader.
    allow: (site, { onAnswered }) => {
      if (tabId !== null && site) void whileAsked(grant(site, tabId, say, onAnswered));
    },
    stop: async (site) => {
      if (site) tell(await revoke(site, say));
    },
    show: async (span) => tell(tabId === null ? say('popupNoTab') : await show(tabId, span, say)),
    following: {
      onFollow: async (encounter) => {
        if (tabId !== null) tell(await follow(tabId, encounter, say));
      },
      onUnfollow: async (story) => {
        const { words, done } = await unfollow(story, say);
        const undo = async () => tell(await refollow(story, say));
        tell(words, done ? undo : null);
      },
    },
  };
}
