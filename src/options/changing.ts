import { createContext } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import { useSpeech } from '../brief/components/speech.ts';
import { DEFAULT_SETTINGS, readSettings, SETTINGS_KEY, type Settings } from '../shared/settings.ts';
import { changeSettings } from '../surface/change-settings.ts';
import type { Told } from '../surface/Message.tsx';
import { useStored } from '../surface/stored.ts';

export type Change = (now: Settings) => Settings;

/** What the sections of the page are given: the settings as they are, and how to change them. */
export interface Changing {
  settings: Settings;
  /**
   * Keeps a change at once and says so.
   *
   * @param words what to say in place of "Saved"
   * @param back takes the change back; where it is given, the reader is offered that
   */
  change: (to: Change, words?: string, back?: Change) => void;
  /** Tells the reader something else. */
  tell: (words: string | null, undo?: Told['undo']) => void;
}

export const ChangingContext = createContext<Changing>({
  settings: DEFAULT_SETTINGS,
  change: () => undefined,
  tell: () => undefined,
});

export const useChanging = (): Changing => useContext(ChangingContext);

/** Follows the settings; null until they are known. The second is the last thing that was told. */
export function useSettings(): [Changing | null, Told | null] {
  const { say } = useSpeech();
  const [told, setTold] = useState<Told | null>(null);
  const { value: settings, error } = useStored('local', SETTINGS_KEY, readSettings);
  const actions = useMemo(() => {
    const tell: Changing['tell'] = (words, undo = null) => setTold(words === null ? null : { words, undo });
    // One after the other: two changes that read before either is written would lose one of them.
    let last = Promise.resolve();
    const change: Changing['change'] = (to, words = say('optionsSaved'), back) => {
      last = last.then(async () => {
        const problem = await changeSettings(to, say);
        if (problem !== null) return tell(problem);
        tell(words, back ? () => change(back, say('optionsUndone')) : null);
      });
    };
    return { change, tell };
  }, [say]);
  if (settings === undefined) return [null, null];
  return [
    { settings, ...actions },
    told ?? (error === null ? null : { words: say('popupSettingsFailed', error), undo: null }),
  ];
}
