import { useSay } from '../../brief/components/speech.ts';
import type { Word } from '../../shared/words.ts';
import type { Access, AccessAction, AccessKind } from '../access-of.ts';

const KIND_WORD: Record<AccessKind, Word> = {
  unknown: 'accessUnknown',
  closed: 'accessClosed',
  listed: 'accessListed',
  granted: 'accessGranted',
  'by-click': 'accessByClick',
  refused: 'accessRefused',
  lost: 'accessLost',
  'switched-off': 'accessSwitchedOff',
  'not-chosen': 'accessNotChosen',
};

/** What the button says; asking again is worded by what happened before. */
function actionWord(kind: AccessKind, action: AccessAction): Word {
  if (action === 'stop') return 'accessStop';
  if (action === 'switch-on') return 'accessSwitchOn';
  if (kind === 'lost') return 'accessAllowAgain';
  return kind === 'refused' ? 'accessAllowRefused' : 'accessAllow';
}

interface Props {
  access: Access;
  /** Called straight from the press: browsers grant access within the reader's gesture alone. */
  onAction: (action: AccessAction) => void;
}

/** How this site is read, plainly and always in the same place, and the one press that changes it. */
export function AccessRow({ access: { kind, action }, onAction }: Props) {
  const say = useSay();
  return (
    <section class="access-row" data-access={kind} aria-label={say('accessRow')}>
      <span class="access-mark" aria-hidden="true" />
      <span class="access-words" title={say(KIND_WORD[kind])}>
        {say(KIND_WORD[kind])}
      </span>
      {action !== null && (
        <button type="button" class="more access-action" onClick={() => onAction(action)}>
          {say(actionWord(kind, action))}
        </button>
      )}
    </section>
  );
}
