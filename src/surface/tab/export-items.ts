import type { Exported } from '../../brief/exports/exported.ts';
import { FORMATS } from '../../brief/exports/formats.ts';
import type { ReaderFile } from '../download.ts';
import { fileName } from '../file-name.ts';
import type { MenuItem } from './Menu.tsx';

interface Ways {
  onFile: (file: ReaderFile) => void;
  /** Left out where there is no page to print. */
  onPrint?: () => void;
}

/** The ways in which a brief can be taken along: a file in each format that has something to hold, and a page to print. */
export function exportItems(exported: Omit<Exported, 'now'>, { onFile, onPrint }: Ways): MenuItem[] {
  const { article, speech } = exported;
  const now = new Date();
  const files = FORMATS.filter(({ holds }) => holds({ ...exported, now })).map(
    ({ id, label, hint, ending, type, write }): MenuItem => ({
      key: id,
      label: speech.say(label),
      hint: speech.say(hint),
      onChoose: () =>
        onFile({
          name: fileName(article.title, ending),
          type,
          text: write({ ...exported, now: new Date() }),
        }),
    }),
  );
  if (!onPrint) return files;
  return [...files, { key: 'print', label: speech.say('popupPrintable'), onChoose: onPrint }];
}
