import access from './en/access.json' with { type: 'json' };
import background from './en/background.json' with { type: 'json' };
import brief from './en/brief.json' with { type: 'json' };
import calendar from './en/calendar.json' with { type: 'json' };
import card from './en/card.json' with { type: 'json' };
import exports from './en/exports.json' with { type: 'json' };
import extension from './en/extension.json' with { type: 'json' };
import labels from './en/labels.json' with { type: 'json' };
import layers from './en/layers.json' with { type: 'json' };
import library from './en/library.json' with { type: 'json' };
import notes from './en/notes.json' with { type: 'json' };
import options from './en/options.json' with { type: 'json' };
import panel from './en/panel.json' with { type: 'json' };
import popup from './en/popup.json' with { type: 'json' };
import print from './en/print.json' with { type: 'json' };
import selection from './en/selection.json' with { type: 'json' };
import sourcing from './en/sourcing.json' with { type: 'json' };
import stories from './en/stories.json' with { type: 'json' };
import unnamed from './en/unnamed.json' with { type: 'json' };
import welcome from './en/welcome.json' with { type: 'json' };

/** Every string of the user interface in English, which is complete; the other languages follow it, file by file. */
export const english = {
  ...access,
  ...background,
  ...brief,
  ...calendar,
  ...card,
  ...exports,
  ...extension,
  ...labels,
  ...layers,
  ...library,
  ...notes,
  ...options,
  ...panel,
  ...popup,
  ...print,
  ...selection,
  ...sourcing,
  ...stories,
  ...unnamed,
  ...welcome,
};
